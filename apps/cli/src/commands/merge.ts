import { alignTo, type Instrument } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { type AmendedText, compositeOfTexts } from '#lib/merging';
import { say } from '#lib/words';
import { bracketedPages } from '../bracketed-pages.js';
import { Misuse } from '../failure.js';
import { locale } from '../locale.js';
import { tellMatches } from '../matches.js';
import { print, printJson } from '../print.js';
import { readSource } from '../read-source.js';
import { onlyOneFromInput } from '../usage.js';
import { tellVoices } from '../voices.js';

/**
 * `merge BASE SYMBOL=FILE …`: whole texts as one text with brackets. Several who hand in one text together have their
 * symbols joined by `/`.
 */
export async function merge(
  baseFile: string,
  given: readonly string[],
  { json = false }: { json?: boolean },
): Promise<void> {
  const named = given.map(namedFile);
  const twice = named.find(({ symbol }, at) => named.findIndex((each) => each.symbol === symbol) !== at);
  if (twice !== undefined) throw new Misuse(say(locale, 'cli.symbolTwice', { symbol: twice.symbol }));
  onlyOneFromInput([baseFile, ...named.map(({ file }) => file)]);

  const { instrument: base } = await readSource(baseFile);
  const files: AmendedText[] = [];
  for (const each of named) files.push(await amendedText(base, each));
  const merged = compositeOfTexts(base, files);
  if (isRefusal(merged)) throw new Misuse(say(locale, 'cli.symbolTwice', { symbol: merged.amendmentId }));
  tellVoices(merged);
  if (json) printJson(merged);
  else print(bracketedPages(merged));
}

interface NamedFile {
  readonly symbol: string;
  readonly file: string;
}

function namedFile(given: string): NamedFile {
  const [, symbol = '', file = ''] = /^([^=\s]+)=(.+)$/s.exec(given) ?? [];
  const isNamed = symbol.split('/').every((name) => name !== '') && symbol !== 'base';
  if (symbol === '' || !isNamed) throw new Misuse(say(locale, 'cli.needsSymbol', { given }));
  return { symbol, file };
}

async function amendedText(base: Instrument, { symbol, file }: NamedFile): Promise<AmendedText> {
  const { instrument: read } = await readSource(file);
  const { instrument, matches } = alignTo(base, read, { ids: false });
  tellMatches(file, read, matches);
  return { symbol, sponsors: symbol.split('/'), instrument };
}
