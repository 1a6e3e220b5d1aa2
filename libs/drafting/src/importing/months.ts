// In the languages of work; only English writes them with a capital, but so do headings and the start of a line.
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|' +
  'januari|februari|maart|mei|juni|juli|augustus|oktober';
const opening = new RegExp(`^(?:de )?(?:${months})(?![\\p{L}])(?: de)? \\d`, 'iu');

/** Whether words go on a date that began with its day: `June 1990`. “30 May a Member …” is none. */
export function startsWithMonth(words: string): boolean {
  return opening.test(words);
}
