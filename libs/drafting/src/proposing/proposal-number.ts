import type { Proposal } from '../proposal.js';

/** A proposal as a document cites it: `TRD/10/3`. */
export interface NumberedProposal {
  readonly number: string;
  readonly proposal: Proposal;
}

export interface ProposalSource {
  /** Of the delegation or group; several joined by `/`. */
  readonly symbol: string;
  /** `XX` until the secretariat gives a number. */
  readonly document: string;
}

/** Numbers proposals `SYMBOL/DOC/SEQ`; the sequence runs through the document and starts at 1. */
export function numberProposals(
  list: readonly Proposal[],
  { symbol, document }: ProposalSource,
): readonly NumberedProposal[] {
  return list.map((proposal, at) => ({ number: proposalNumber({ symbol, document }, at + 1), proposal }));
}

export function proposalNumber({ symbol, document }: ProposalSource, seq: number): string {
  return `${symbol}/${document}/${seq}`;
}

/** `MOD`, also of a heading; `ADD*` and `SUP*` for text that moves. */
export function proposalSign(proposal: Proposal): string {
  const kind = proposal.kind.replace('_DIVISION', '');
  return 'moved' in proposal && proposal.moved ? `${kind}*` : kind;
}
