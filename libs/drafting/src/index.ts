export type {
  Alternatives, Block, BracketId, Content, Inline, Item, Mark, Option, OptionId, Paragraph, Table, Text,
} from './content.js';
export type { Division, DivisionId, DivisionKind, Instrument, Provision, ProvisionId, Series } from './instrument.js';
export type { Proposal, ProposalKind } from './proposal.js';
