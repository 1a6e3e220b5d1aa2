import { type Inline, plainInline, type Text } from '#lib/drafting';

export interface Placed {
  readonly part: Inline;
  /** Where its own words begin in the plain text. */
  readonly start: number;
  /** The sign of the footnote it belongs to. */
  readonly note: string | null;
  /** True for the first run of a footnote. */
  readonly opensNote: boolean;
}

/** The sign of the footnote a run belongs to, or null. */
export function noteOf({ marks }: Pick<Text, 'marks'>): string | null {
  const mark = marks?.find((each) => each.startsWith('note:'));
  return mark === undefined ? null : mark.slice('note:'.length);
}

/**
 * The parts of a line with their places in the plain text, which writes a footnote as ` (* words)` behind the word
 * that bears its sign.
 */
export function placed(parts: readonly Inline[], start: number): readonly Placed[] {
  const notes = parts.map((part) => (part.kind === 'text' ? noteOf(part) : null));
  let at = start;
  return parts.map((part, index) => {
    const note = notes[index] ?? null;
    if (part.kind === 'alternatives' || note === null) {
      const from = at;
      at += plainInline([part]).length;
      return { part, start: from, note, opensNote: false };
    }
    const opensNote = notes[index - 1] !== note;
    if (opensNote) at += ` (${note} `.length;
    const from = at;
    at += part.text.length + (notes[index + 1] === note ? 0 : 1);
    return { part, start: from, note, opensNote };
  });
}
