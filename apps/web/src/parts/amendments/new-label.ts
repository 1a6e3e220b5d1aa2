import type { ProposalKind } from '#lib/contract';

/** The label asked for; only what is added has one, and it need not. */
export function newLabelOf(kind: ProposalKind, written: string): string | null {
  const label = written.trim();
  return kind === 'ADD' && label !== '' ? label : null;
}
