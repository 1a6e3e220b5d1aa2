import { isRefusal } from '#lib/foundation';
import { type NotCanonical } from '../canonical.js';
import { entryText } from '../chain.js';
import type { Entry, Head } from '../entry.js';

/** An entry as a line of an archive says it. */
export interface SaidEntry {
  readonly hash: string;
  /** What the hash is taken of, letter for letter. */
  readonly text: string;
  readonly seq: number;
  readonly kind: string;
  readonly previous: string;
  readonly subjectId: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The hash, a blank, and the very text that the hash is taken of: whoever has `sha256sum` can check it. */
export function entryLine(head: Head, entry: Entry): string | NotCanonical {
  const text = entryText(head, entry);
  return isRefusal(text) ? text : `${entry.hash} ${text}\n`;
}

/** Null where a line is none of ours. */
export function readEntryLine(line: string): SaidEntry | null {
  const [, hash, text] = /^([0-9a-f]{64}) (\{.*\})$/s.exec(line) ?? [];
  const said = text === undefined ? null : objectIn(text);
  if (said === null || hash === undefined || text === undefined) return null;
  const { seq, kind, previous, subjectId, facts } = said;
  if (typeof seq !== 'number' || typeof kind !== 'string' || typeof previous !== 'string') return null;
  if (typeof subjectId !== 'string' || !isObject(facts)) return null;
  return { hash, text, seq, kind, previous, subjectId, facts };
}

/** The object that a JSON text says; null where it says none. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const said: unknown = JSON.parse(text);
    return isObject(said) ? said : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
