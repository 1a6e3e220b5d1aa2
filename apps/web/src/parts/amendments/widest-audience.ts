import type { Audience, ProposalKind } from '#lib/contract';
import { type Content, equalContent } from '#lib/drafting';

interface Quoting {
  readonly kind: ProposalKind;
  /** The words it is written on. */
  readonly base: Content;
  /** Those in force at the same place, which everybody reads; null where the draft alone has the provision. */
  readonly inForce: Content | null;
  /** Who reads the draft. */
  readonly draftAudience: Audience;
}

/** Who may read an amendment at most: one that quotes words of the draft goes no further than the draft. */
export function widestAudience({ kind, base, inForce, draftAudience }: Quoting): Audience {
  const quotesNothing = kind === 'ADD' || base.length === 0;
  return quotesNothing || (inForce !== null && equalContent(base, inForce)) ? 'PUBLIC' : draftAudience;
}
