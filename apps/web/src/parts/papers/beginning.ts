import type { PaperBeginning } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { paragraphsOf } from '../content/paragraphs-of.js';

/** What somebody has written by themselves, to be gone on with together; nothing where they have written nothing. */
export function beginningOf(content: Content | null, reasons: string): PaperBeginning[] {
  const said = paragraphsOf(reasons);
  return [
    ...(content !== null && content.length > 0 ? [{ kind: 'WORDS' as const, content }] : []),
    ...(said.length > 0 ? [{ kind: 'REASONS' as const, content: said }] : []),
  ];
}
