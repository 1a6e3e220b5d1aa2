import { bracketsOf, type Content } from '#lib/drafting';
import { type NotAcceptable, notAcceptable } from './words.js';

/**
 * Refuses a voice put into another's mouth: the brackets a stakeholder sends may name itself, and whoever stands in
 * the brackets of the words it started from.
 */
export function acceptVoices(content: Content, own: string, from: Content = []): NotAcceptable | null {
  const known = new Set([own, ...voicesOf(from)]);
  const foreign = voicesOf(content).find((voice) => !known.has(voice));
  return foreign === undefined ? null : notAcceptable('ForeignSponsor', { symbol: foreign });
}

function voicesOf(content: Content): readonly string[] {
  return bracketsOf(content).flatMap(({ alternatives }) => alternatives.options.flatMap((option) => option.sponsors));
}
