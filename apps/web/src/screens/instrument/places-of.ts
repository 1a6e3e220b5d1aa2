import type { Highlight } from '../../parts/content/highlight.js';

/** Where the words looked for stand in a text; letters with and without accents, large and small, are the same. */
export function placesOf(text: string, wanted: string): readonly Highlight[] {
  if (wanted.length < 2) return [];
  const [where, what] = [folded(text), folded(wanted)];
  const places: Highlight[] = [];
  for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, at + what.length)) {
    places.push({ id: `found-${at}`, start: at, end: at + what.length, current: true });
  }
  return places;
}

// Letter by letter, so that places in the folded text are places in the text.
function folded(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const plain = text.charAt(at).normalize('NFD').charAt(0).toLowerCase();
    return plain.length === 1 ? plain : text.charAt(at);
  }).join('');
}
