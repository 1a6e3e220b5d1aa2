import type { Content } from '#lib/drafting';
import { rebase } from '#lib/merging';
import type { KeptWords } from '../../live/kept-words.js';
import { paragraphsOf } from '../../parts/content/paragraphs-of.js';

/** Words that a draft did not take, as an amendment to the text as it stands now. */
export interface FromKept {
  readonly content: Content;
  /** False where it is not known any more where they stood: then they come last, in a paragraph of their own. */
  readonly inPlace: boolean;
}

export function fromKeptWords({ words, proposal }: Pick<KeptWords, 'words' | 'proposal'>, standing: Content): FromKept {
  if (proposal === null) return { content: [...standing, ...paragraphsOf(words)], inPlace: false };
  const asked = { id: 'kept', sponsors: [], kind: 'MOD', content: proposal.content } as const;
  return { content: rebase(asked, proposal.base, standing).amendment.content ?? standing, inPlace: true };
}
