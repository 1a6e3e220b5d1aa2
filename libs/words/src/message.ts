import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locale.js';

export type ArgumentKind = 'word' | 'number' | 'date' | 'choice' | 'plural';
export type Arguments = ReadonlyMap<string, ArgumentKind>;

/** One ICU message, read once: how it is written out and what it asks to be told. */
export interface Message {
  readonly format: IntlMessageFormat;
  readonly arguments: Arguments;
}

const read = new Map<string, Message>();

export function messageOf(locale: Locale, pattern: string): Message {
  const key = `${locale}\0${pattern}`;
  const known = read.get(key);
  if (known) return known;

  const format = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
  const message = { format, arguments: argumentsOf(format.getAst()) };
  read.set(key, message);
  return message;
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

// The parser tells its elements apart by number; these are the ones that carry a name.
const kinds: Readonly<Record<number, ArgumentKind>> = {
  1: 'word',
  2: 'number',
  3: 'date',
  4: 'date',
  5: 'choice',
  6: 'plural',
};

function argumentsOf(elements: readonly Element[]): Arguments {
  return new Map(elements.flatMap(named).reverse()); // reversed, so that the first use of a name decides its kind
}

function named(element: Element): readonly (readonly [string, ArgumentKind])[] {
  const kind = kinds[element.type];
  const own = kind && 'value' in element ? [[element.value, kind] as const] : [];
  const inner =
    'options' in element ? Object.values(element.options).flatMap((option) => [...argumentsOf(option.value)]) : [];
  return [...own, ...inner];
}
