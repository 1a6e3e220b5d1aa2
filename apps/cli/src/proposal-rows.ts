import {
  type Content,
  type DivisionProposal,
  headingOf,
  type Instrument,
  isOfDivision,
  labelOf,
  type NumberedProposal,
  type Proposal,
  plainText,
  proposalSign,
  redline,
  redlineText,
} from '#lib/drafting';
import { placesIn } from './places.js';

/** A proposal as data for other programs. */
export interface ProposalRow {
  readonly proposal: string;
  /** `MOD`; `ADD*` and `SUP*` for what moves. */
  readonly kind: string;
  /** What it is about: a provision, or the heading of a division. */
  readonly of: 'provision' | 'heading';
  readonly number: string | null;
  readonly label: string | null;
  readonly division: string;
  readonly heading: string | null;
  /** The words in force; null for what is added. */
  readonly base: string | null;
  /** The words proposed; null for what is suppressed or kept. */
  readonly text: string | null;
  /** The words with what goes struck and what comes marked; null where nothing is changed. */
  readonly redline: string | null;
}

export interface Texts {
  readonly base: Instrument;
  readonly next: Instrument;
}

export function proposalRow({ number, proposal }: NumberedProposal, texts: Texts): ProposalRow {
  const row = isOfDivision(proposal) ? headingRow(proposal, texts) : provisionRow(proposal, texts);
  return { proposal: number, kind: proposalSign(proposal), ...row };
}

/** As it stands in a document, with room for the reasons. */
export function proposalPage({ proposal, kind, of, ...row }: ProposalRow): string {
  const words = row.redline ?? row.text ?? '';
  const cited = of === 'heading' ? row.division : [row.number, row.label].filter((part) => part !== null).join('  ');
  const line = [cited || row.division, words].filter((part) => part !== '').join(of === 'heading' ? '\n' : '  ');
  return `${kind.padEnd(5)} ${proposal}\n${line}\nReasons:`;
}

type Row = Omit<ProposalRow, 'proposal' | 'kind'>;

function headingRow(proposal: DivisionProposal, { base, next }: Texts): Row {
  const id = proposal.kind === 'ADD_DIVISION' ? proposal.division.id : proposal.division;
  const old = base.divisions.find((each) => each.id === id);
  const now = proposal.kind === 'ADD_DIVISION' ? proposal.division : next.divisions.find((each) => each.id === id);
  const { number = null, label = '', title = '' } = now ?? old ?? {};
  const was = proposal.kind === 'ADD_DIVISION' || old === undefined ? null : headingOf(old);
  const is = proposal.kind === 'SUP_DIVISION' || now === undefined ? null : headingOf(now);
  const of = 'heading' as const;
  return { of, number, label: null, division: label, heading: title, ...compared(was, is) };
}

function provisionRow(proposal: Exclude<Proposal, DivisionProposal>, { base, next }: Texts): Row {
  const provision =
    proposal.kind === 'ADD' ? proposal.provision : base.provisions.find((each) => each.id === proposal.provision);
  const of = 'provision' as const;
  if (provision === undefined)
    return { of, number: null, label: null, division: '', heading: null, ...compared(null, null) };
  const place = placesIn(proposal.kind === 'ADD' ? next : base)(provision.division);
  const was = proposal.kind === 'ADD' ? null : provision.content;
  const is = proposal.kind === 'ADD' ? provision.content : proposal.kind === 'MOD' ? proposal.content : null;
  return { of, number: provision.number, label: labelIn(proposal, provision), ...place, ...compared(was, is) };
}

/** The label as it is to be; where it changes, with what goes struck and what comes marked. */
function labelIn(proposal: Proposal, old: { readonly label: string | null }): string | null {
  if (proposal.kind !== 'MOD' || proposal.label === undefined) return old.label;
  return redlineText(redline(labelOf(old), labelOf({ label: proposal.label })));
}

function compared(was: Content | null, is: Content | null): Pick<ProposalRow, 'base' | 'text' | 'redline'> {
  return {
    base: was === null ? null : plainText(was),
    text: is === null ? null : plainText(is),
    redline: was === null || is === null ? null : redlineText(redline(was, is)),
  };
}
