import { type Content, equalContent, plainText } from '#lib/drafting';
import { type Conflict, rebase } from '#lib/merging';
import type { RebaseCandidate } from './rebase-candidates.reader.js';

export type RebaseKind = 'CLEAN' | 'ADJUSTED' | 'CONTAINED' | 'CONFLICTING';

/** What became of one amendment now that other words stand. */
export interface Judged {
  readonly kind: RebaseKind;
  readonly newBase: Content;
  /** Null where it asks for no words of its own. */
  readonly newContent: Content | null;
  readonly text: string | null;
  readonly conflicts: readonly Conflict[];
}

/** Null where the same words stand, however they are written down. */
export function judgeRebase(candidate: RebaseCandidate): Judged | null {
  const { kind, content, baseContent, suppressed } = candidate;
  const newBase = suppressed ? [] : candidate.present;
  if (equalContent(baseContent, newBase)) return null;
  // A move takes the provision along as it stands, whatever it says.
  if (kind === 'MOVE' && content === null && !suppressed)
    return { kind: 'CLEAN', newBase, newContent: null, text: null, conflicts: [] };
  const asked = { id: candidate.id, sponsors: [], kind: kind === 'MOVE' ? ('MOD' as const) : kind, content };
  const { kind: found, amendment, conflicts } = rebase(asked, baseContent, newBase);
  const newContent = content === null ? null : amendment.content;
  return {
    kind: KINDS[found],
    newBase,
    newContent,
    text: newContent === null ? null : plainText(newContent),
    conflicts,
  };
}

const KINDS = { clean: 'CLEAN', adjusted: 'ADJUSTED', contained: 'CONTAINED', conflicting: 'CONFLICTING' } as const;
