import { equalContent, type Instrument, type ProvisionMatch, plainText } from '#lib/drafting';
import { say } from '#lib/words';
import { locale } from './locale.js';
import { placesIn } from './places.js';
import { nameOf } from './read-source.js';

/** Tells on stderr which provisions of a file are only thought to be those of the base: by words that differ. */
export function tellMatches(file: string, text: Instrument, matches: readonly ProvisionMatch[]): void {
  const placeOf = placesIn(text);
  for (const { by, old, next } of matches) {
    if (by !== 'words' || equalContent(old.content, next.content)) continue;
    const cited = [next.number, next.label].filter((part) => part !== null).join('  ') || opening(next.content);
    const provision = [placeOf(next.division).division, cited].filter((part) => part !== '').join(', ');
    process.stderr.write(`${nameOf(file)}: ${say(locale, 'cli.matchedByWords', { provision })}\n`);
  }
}

/** The first words, for what bears neither number nor label. */
function opening(content: Parameters<typeof plainText>[0]): string {
  const [words = ''] = /^(?:\S+\s+){0,5}\S*/.exec(plainText(content)) ?? [];
  return `“${words.trim()} …”`;
}
