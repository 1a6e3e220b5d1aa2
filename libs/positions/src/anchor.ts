/** Words quoted from a text, and where they stood in its plain text when they were quoted. */
export interface Anchor {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface FoundAnchor extends Anchor {
  /** True where the quoted words are no longer in the text. */
  readonly lost: boolean;
}

export const QUOTE_LIMIT = 2_000;

/**
 * Where the quoted words stand now: of several places the one nearest to where they stood.
 *
 * Blanks count as equal to one another, since lines are broken anew when a text is edited.
 */
export function findAgain(anchor: Anchor, text: string): FoundAnchor {
  if (text.slice(anchor.start, anchor.end) === anchor.quote) return { ...anchor, lost: false };
  const nearest = placesOf(anchor.quote, text).reduce<Place | null>(
    (best, place) => (best === null || distance(place, anchor) < distance(best, anchor) ? place : best),
    null,
  );
  return nearest === null ? { ...anchor, lost: true } : { quote: anchor.quote, ...nearest, lost: false };
}

type Place = Pick<Anchor, 'start' | 'end'>;
const MOST_PLACES = 1_000;

function distance(place: Place, anchor: Place): number {
  return Math.abs(place.start - anchor.start);
}

// Each word of the quote must follow the one before it with nothing but blanks between; no pattern is built from the
// quote, so no quote can make the search slow.
function placesOf(quote: string, text: string): readonly Place[] {
  const [first, ...rest] = quote.split(/\s+/).filter((word) => word !== '');
  const places: Place[] = [];
  if (first === undefined) return places;
  for (let at = text.indexOf(first); at !== -1 && places.length < MOST_PLACES; at = text.indexOf(first, at + 1)) {
    const end = follow(rest, text, at + first.length);
    if (end !== null) places.push({ start: at, end });
  }
  return places;
}

function follow(words: readonly string[], text: string, from: number): number | null {
  let at = from;
  for (const word of words) {
    const blank = at;
    while (isBlank(text[at])) at++;
    if (at === blank || !text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && character.trim() === '';
}
