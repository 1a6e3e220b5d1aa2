import type { Mark } from '#lib/drafting';
import { OPTION_KEY, type OptionRef, optionKey } from './option-key.js';

export type Attributes = Readonly<Record<string, unknown>>;

const plain = ['emphasis', 'strong', 'subscript', 'superscript'] as const;

/** How words are set and which options they belong to, as attributes of a shared text. */
export function attributesOf(marks: readonly Mark[], options: readonly OptionRef[]): Attributes {
  const set: Record<string, unknown> = {};
  for (const mark of marks) {
    if (!mark.startsWith('note:')) set[mark] = {};
    else set['note'] ??= { sign: mark.slice('note:'.length) };
  }
  for (const { bracket, option } of options) set[optionKey({ bracket, option })] = { bracket, option };
  return set;
}

export function marksFrom(attributes: Attributes): readonly Mark[] {
  const marks: Mark[] = plain.filter((name) => attributes[name] !== undefined && attributes[name] !== null);
  const note = attributes['note'];
  if (isRecord(note) && typeof note['sign'] === 'string') marks.push(`note:${note['sign']}`);
  return marks.sort();
}

/** The options these words claim to belong to. Whether there are such options is for the reader to check. */
export function optionsFrom(attributes: Attributes): readonly OptionRef[] {
  return Object.entries(attributes)
    .filter(([key]) => OPTION_KEY.test(key))
    .flatMap(([, value]) => optionRef(value) ?? []);
}

/**
 * What an emptied table has as its `options`, so that it is told from one that stands there without words. Other
 * emptied blocks say nothing by themselves.
 */
export const EMPTIED = '[]';

/** The attribute of a block element: `[[bracket, option], …]` as text, outermost first; null where there is none. */
export function blockOptions(options: readonly OptionRef[]): string | null {
  return options.length === 0 ? null : JSON.stringify(options.map(({ bracket, option }) => [bracket, option]));
}

/** Reads a block's attribute, or null where it is not of that form. */
export function readBlockOptions(attribute: unknown): readonly OptionRef[] | null {
  if (attribute === undefined || attribute === null) return [];
  if (typeof attribute !== 'string' || attribute.length > 10_000) return null;
  const list = parsed(attribute);
  if (!Array.isArray(list)) return null;
  const refs = list.map((pair) => (Array.isArray(pair) ? optionRef({ bracket: pair[0], option: pair[1] }) : null));
  return refs.every((ref) => ref !== null) ? refs : null;
}

export function optionRef(value: unknown): OptionRef | null {
  if (!isRecord(value)) return null;
  const { bracket, option } = value;
  return typeof bracket === 'string' && typeof option === 'string' ? { bracket, option } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
