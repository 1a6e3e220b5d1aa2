import type { Words } from '../client/words.js';

interface Named {
  readonly number: string | null;
  readonly label: string | null;
  readonly divisionLabel?: string;
}

/** `No. 31 (3.4)`, as it is cited in a sentence; by its division where it bears no number. */
export function provisionName(words: Words, { number, label, divisionLabel }: Named): string {
  if (number === null) return label ?? divisionLabel ?? words.say('provision.unnumbered');
  return label === null
    ? words.say('provision.name', { number })
    : words.say('provision.nameWithLabel', { number, label });
}
