import { say } from '#lib/words';
import { locale } from '../locale.js';

const EVERY = 1000;

/** Says on the error stream how far it is, once a second; what takes less is not spoken of. */
export function progress(): (rows: number, files: number) => void {
  let last = Date.now();
  return (rows, files) => {
    if (Date.now() - last < EVERY) return;
    last = Date.now();
    process.stderr.write(`${say(locale, 'cli.keeping', { rows, files })}\n`);
  };
}
