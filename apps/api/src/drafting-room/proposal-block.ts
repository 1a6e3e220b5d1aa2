import {
  type Content,
  countBrackets,
  type Division,
  type DivisionProposal,
  type Instrument,
  isOfDivision,
  type NumberedProposal,
  type Proposal,
  type Provision,
} from '#lib/drafting';
import { citedAs } from '../instruments/provisions.reader.js';

export interface ProposalBlock {
  readonly kind: string;
  readonly proposalNumber: string;
  readonly provisionId: string;
  readonly divisionLabel: string;
  readonly divisionTitle: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly base: Content | null;
  readonly content: Content | null;
  readonly bracketed: boolean;
  readonly reasons: readonly string[];
}

/** The two texts a list is made between, and the reasons given, by provision. */
export interface Texts {
  readonly base: Instrument;
  readonly agreed: Instrument;
  readonly reasons: ReadonlyMap<string, readonly string[]>;
}

/** One proposal with all that stands around it on paper. */
export function blockOf({ number: proposalNumber, proposal }: NumberedProposal, texts: Texts): ProposalBlock {
  const { base, agreed, reasons } = texts;
  if (isOfDivision(proposal)) {
    const id = proposal.kind === 'ADD_DIVISION' ? proposal.division.id : proposal.division;
    const division = [...agreed.divisions, ...base.divisions].find((each) => each.id === id);
    return { ...empty, ...sited(division), kind: proposal.kind, proposalNumber, provisionId: id };
  }
  const old = base.provisions.find(({ id }) => id === idOf(proposal));
  const provision = proposal.kind === 'ADD' ? proposal.provision : old;
  const division = [...agreed.divisions, ...base.divisions].find(({ id }) => id === provision?.division);
  const content = contentOf(proposal);
  return {
    ...sited(division),
    ...named(provision),
    kind: proposal.kind,
    proposalNumber,
    provisionId: idOf(proposal),
    base: proposal.kind === 'ADD' ? null : (old?.content ?? null),
    content,
    bracketed: content !== null && countBrackets(content) > 0,
    reasons: reasons.get(idOf(proposal)) ?? [],
  };
}

const empty = { number: null, label: null, base: null, content: null, bracketed: false, reasons: [] };
type OfProvision = Exclude<Proposal, DivisionProposal>;

function idOf(proposal: OfProvision): string {
  return proposal.kind === 'ADD' ? proposal.provision.id : proposal.provision;
}

function contentOf(proposal: OfProvision): Content | null {
  switch (proposal.kind) {
    case 'ADD':
      return proposal.provision.content;
    case 'MOD':
      return proposal.content;
    default:
      return null;
  }
}

function named(provision: Provision | undefined): Pick<ProposalBlock, 'number' | 'label'> {
  return { number: provision?.number ?? null, label: provision?.label ?? null };
}

function sited(division: Division | undefined): Pick<ProposalBlock, 'divisionLabel' | 'divisionTitle'> {
  if (!division) return { divisionLabel: '', divisionTitle: '' };
  return { divisionLabel: citedAs(division.kind, division.number, division.label), divisionTitle: division.title };
}
