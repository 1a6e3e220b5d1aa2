// Little words that each of these languages uses all the time and the others hardly ever.
const little: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'shall', 'to', 'which', 'with', 'by'],
  fr: ['le', 'les', 'des', 'et', 'du', 'dans', 'aux', 'une'],
  es: ['el', 'los', 'y', 'las', 'del', 'por', 'con', 'una'],
  nl: ['het', 'een', 'van', 'en', 'voor', 'zijn', 'met', 'dat'],
};

/** The language of a text by its little words; English where there are none. */
export function languageOf(source: string): string {
  const counts = new Map<string, number>();
  for (const [word] of source
    .slice(0, 200_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(little).map(([language, words]) => ({
    language,
    score: words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  return scores.sort((a, b) => b.score - a.score)[0]?.language ?? 'en';
}
