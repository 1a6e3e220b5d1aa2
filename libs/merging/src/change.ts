import { type Content, compareStrips, type Hunk, layOut, type Strip } from '#lib/drafting';
import { type Amendment, askedText } from './amendment.js';

/** An amendment against the base: its text laid out, and where the two differ. */
export interface Change {
  readonly amendment: Amendment;
  readonly strip: Strip;
  readonly hunks: readonly Hunk[];
}

/** Compares one amendment with the base, and with nothing else: the cost of a merge grows with their number only. */
export function changeOf(amendment: Amendment, base: Content, baseStrip: Strip): Change {
  const asked = askedText(amendment, base);
  if (asked === base) return { amendment, strip: baseStrip, hunks: [] };
  const strip = layOut(asked, baseStrip.vocabulary);
  return { amendment, strip, hunks: compareStrips(baseStrip, strip) };
}
