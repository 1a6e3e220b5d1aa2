import type { Mark } from './content.js';

interface Run {
  readonly kind: string;
  readonly marks?: readonly Mark[];
}

/** What a footnote's words stand between where there is only a line: parentheses, behind the word that bears the sign. */
export function aroundNote(parts: readonly Run[], at: number): { readonly before: string; readonly after: string } {
  const note = noteOf(parts[at]);
  if (note === null) return { before: '', after: '' };
  return {
    before: note === noteOf(parts[at - 1]) ? '' : ` (${note} `,
    after: note === noteOf(parts[at + 1]) ? '' : ')',
  };
}

/** The sign of the footnote whose words these are; null for words of the line. */
export function noteOf(part: Run | undefined): string | null {
  const mark = part?.kind === 'text' ? part.marks?.find((each) => each.startsWith('note:')) : undefined;
  return mark?.slice('note:'.length) ?? null;
}
