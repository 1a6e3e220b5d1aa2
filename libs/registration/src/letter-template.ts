/** What a letter of invitation may be filled with. */
export const letterFacts = [
  'name',
  'organisation',
  'conference',
  'meeting',
  'place',
  'dates',
  'agenda',
  'link',
  'closes',
] as const;
export type LetterFact = (typeof letterFacts)[number];

/** A letter in one language. */
export interface LetterWords {
  readonly locale: string;
  readonly subject: string;
  readonly body: string;
}

/** The words in which somebody of a language reads a letter: those of their language, else the first. */
export function wordsFor<Words extends LetterWords>(words: readonly [Words, ...Words[]], language: string): Words {
  return words.find(({ locale }) => locale === language) ?? words[0];
}

const SLOT = /\{\{\s*(\w+)\s*\}\}/g;

/** Names in double braces that nothing is known for, once each, as they stand. */
export function unknownFacts(template: string): readonly string[] {
  const named = [...template.matchAll(SLOT)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => !letterFacts.includes(name as LetterFact));
}

/** True where whoever gets the letter is told how to answer. */
export function hasLink(template: string): boolean {
  return [...template.matchAll(SLOT)].some(([, name]) => name === 'link');
}

/** The letter with its facts put in, in one pass: what a fact says is never read as a template again. */
export function fillLetter(template: string, facts: Readonly<Record<LetterFact, string>>): string {
  return template.replace(SLOT, (slot, name: string) =>
    letterFacts.includes(name as LetterFact) ? facts[name as LetterFact] : slot,
  );
}
