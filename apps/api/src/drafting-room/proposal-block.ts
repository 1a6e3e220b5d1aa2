import {
  type Content,
  countBrackets,
  type Division,
  type DivisionProposal,
  headingOf,
  type Instrument,
  isOfDivision,
  labelOf,
  type ModProposal,
  type NumberedProposal,
  type Proposal,
  type Provision,
} from '#lib/drafting';
import { citedAs } from '../instruments/provisions.reader.js';

export interface ProposalBlock {
  readonly kind: string;
  readonly proposalNumber: string;
  /** Of the provision, or of the division whose heading it is about. */
  readonly provisionId: string;
  readonly divisionLabel: string;
  readonly divisionTitle: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly base: Content | null;
  readonly content: Content | null;
  readonly moved: boolean;
  readonly baseHeading: Content | null;
  readonly bracketed: boolean;
  readonly reasons: readonly string[];
}

/** The two texts a list is made between, the agreed one with its numbers, and the reasons given, by what they are about. */
export interface Texts {
  readonly base: Instrument;
  readonly agreed: Instrument;
  readonly reasons: ReadonlyMap<string, readonly string[]>;
}

type Addition = Extract<Proposal, { kind: 'ADD' }>;
type OfStanding = Exclude<Proposal, DivisionProposal | Addition>;

/** One proposal with all that stands around it on paper. */
export function blockOf({ number: proposalNumber, proposal }: NumberedProposal, texts: Texts): ProposalBlock {
  const moved = 'moved' in proposal && proposal.moved === true;
  return { kind: proposal.kind, proposalNumber, moved, ...said(proposal, texts) };
}

type Said = Omit<ProposalBlock, 'kind' | 'proposalNumber' | 'moved'>;

function said(proposal: Proposal, texts: Texts): Said {
  if (isOfDivision(proposal)) return ofDivision(proposal, texts);
  return proposal.kind === 'ADD' ? ofAddition(proposal, texts) : ofStanding(proposal, texts);
}

function ofDivision(proposal: DivisionProposal, { base, agreed, reasons }: Texts): Said {
  const id = proposal.kind === 'ADD_DIVISION' ? proposal.division.id : proposal.division;
  const old = base.divisions.find((each) => each.id === id);
  const next = headed(proposal, old);
  const content = next === null ? null : headingOf(next);
  const before = proposal.kind === 'ADD_DIVISION' || old === undefined ? null : headingOf(old);
  return {
    ...sited(next ?? agreed.divisions.find((each) => each.id === id) ?? old),
    provisionId: id,
    number: (next ?? old)?.number ?? null,
    label: null,
    base: before,
    content,
    baseHeading: proposal.kind === 'MOD_DIVISION' ? before : null,
    bracketed: content !== null && countBrackets(content) > 0,
    reasons: reasons.get(id) ?? [],
  };
}

/** The division as it is to be headed; null where its heading goes. */
function headed(proposal: DivisionProposal, old: Division | undefined): Division | null {
  if (proposal.kind === 'ADD_DIVISION') return proposal.division;
  if (proposal.kind === 'SUP_DIVISION' || old === undefined) return null;
  const { title, openTitle, label, number } = proposal;
  const { openTitle: _, ...rest } = old;
  return { ...rest, title, label, number, ...(openTitle ? { openTitle } : {}) };
}

function ofAddition({ provision }: Addition, texts: Texts): Said {
  const { id, number, label, content, openLabel, movedFrom = '' } = provision;
  return {
    ...sited(divisionOf(provision, texts)),
    provisionId: id,
    number,
    label,
    base: null,
    content,
    baseHeading: null,
    bracketed: openLabel !== undefined || countBrackets(content) > 0,
    reasons: texts.reasons.get(id) ?? texts.reasons.get(movedFrom) ?? [],
  };
}

function ofStanding(proposal: OfStanding, texts: Texts): Said {
  const old = texts.base.provisions.find(({ id }) => id === proposal.provision);
  return {
    ...sited(old && divisionOf(old, texts)),
    provisionId: proposal.provision,
    number: old?.number ?? null,
    label: old?.label ?? null,
    base: old?.content ?? null,
    content: null,
    baseHeading: null,
    bracketed: false,
    reasons: texts.reasons.get(proposal.provision) ?? [],
    ...(proposal.kind === 'MOD' ? reworded(proposal, old) : {}),
  };
}

function reworded({ content, label, openLabel }: ModProposal, old: Provision | undefined): Partial<Said> {
  const bracketed = openLabel !== undefined || countBrackets(content) > 0;
  return { content, bracketed, ...(label === undefined ? {} : { label, baseHeading: old ? labelOf(old) : null }) };
}

function divisionOf({ division }: Provision, { agreed, base }: Texts): Division | undefined {
  return [...agreed.divisions, ...base.divisions].find(({ id }) => id === division);
}

function sited(division: Division | undefined): Pick<ProposalBlock, 'divisionLabel' | 'divisionTitle'> {
  if (!division) return { divisionLabel: '', divisionTitle: '' };
  return { divisionLabel: citedAs(division.kind, division.number, division.label), divisionTitle: division.title };
}
