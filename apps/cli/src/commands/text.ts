import { print, printJson } from '../print.js';
import { readSource } from '../read-source.js';
import { pagesOf, rowsOf } from '../text-pages.js';

/** `text FILE`: the provisions of an instrument, in order. */
export async function text(file: string, { json = false }: { json?: boolean }): Promise<void> {
  const { instrument } = await readSource(file);
  if (json) printJson(rowsOf(instrument));
  else print(pagesOf(instrument));
}
