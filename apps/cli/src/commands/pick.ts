import { printInstrument } from '#lib/drafting';
import { pickText } from '#lib/merging';
import { say } from '#lib/words';
import { Misuse } from '../failure.js';
import { locale } from '../locale.js';
import { print, printJson } from '../print.js';
import { readComposite } from '../read-composite.js';
import { pagesOf, rowsOf } from '../text-pages.js';

interface PickOptions {
  readonly base?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** `pick COMPOSITE.json SYMBOL`: the whole text as that file proposed it, provision by provision; as Markdown a file again. */
export async function pick(
  file: string,
  symbol: string | undefined,
  { base = false, json = false, markdown = false }: PickOptions,
): Promise<void> {
  if (base === (symbol !== undefined)) throw new Misuse(say(locale, 'cli.pickWhich'));
  const merged = await readComposite(file);
  const symbols = merged.voices.map((voice) => voice.symbol);
  if (symbol !== undefined && !symbols.includes(symbol))
    throw new Misuse(say(locale, 'cli.unknownSymbol', { symbol, symbols: symbols.join(', ') }));
  const picked = pickText(merged, symbol ?? 'base');
  if (json) printJson(rowsOf(picked));
  else if (markdown) print(printInstrument(picked));
  else print(pagesOf(picked));
}
