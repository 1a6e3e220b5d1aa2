import { say } from '#lib/words';
import { Misuse } from './failure.js';
import { locale } from './locale.js';

/** There is one standing input, and it can be read once. */
export function onlyOneFromInput(files: readonly string[]): void {
  if (files.filter((file) => file === '-').length > 1) throw new Misuse(say(locale, 'cli.inputTwice'));
}
