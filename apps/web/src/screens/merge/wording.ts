import type { BracketLevel } from '#lib/contract';
import type { Content } from '#lib/drafting';
import type { Decision } from './notes.js';
import type { Bracket } from './on-desk.js';

/** Compromise wording as a bracket of this level takes it: between words of a line an empty paragraph means no words. */
export function wordingFor(level: BracketLevel, content: Content): Content {
  return level !== 'BLOCK' && content.length === 0 ? [{ kind: 'paragraph', content: [] }] : content;
}

/** Inside a line and in a heading there is room for one paragraph and not for lists or tables. */
export function fits(level: BracketLevel, content: Content): boolean {
  return level === 'BLOCK' || (content.length === 1 && content[0]?.kind === 'paragraph');
}

/** The words a compromise begins from: the option taken, else the first that anyone asks for and that has words. */
export function beginFrom({ options }: Bracket, decision: Decision | undefined): Content {
  const taken = decision?.kind === 'option' ? options[decision.at] : undefined;
  const asked = options.find(({ sponsors, text }) => sponsors.length > 0 && text !== '');
  return (taken ?? asked ?? options[0])?.content ?? [];
}
