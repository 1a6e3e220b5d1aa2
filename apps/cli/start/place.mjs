import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const begun = performance.now();

/** Says what is being done now, and how long everything before it took. */
export function say(line) {
  console.log(`[${((performance.now() - begun) / 1000).toFixed(1)} s] ${line}`);
}
