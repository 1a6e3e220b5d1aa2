import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Act, type Entry, genesis, type Json, link, type Sha256 } from '../src/index.js';

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** An act on the tenth of October, told apart by its kind. */
export const act = (kind: string, facts: Act['facts'] = {}): Act => ({
  kind,
  at: '2012-10-10T12:00:00.000Z',
  actor: null,
  subjectId: 's',
  facts,
});

/** A chain as it would be written, act by act. */
export function chainOf(name: string, acts: readonly Act[]): readonly Entry[] {
  const entries: Entry[] = [];
  let head = genesis(name, sha256);
  for (const one of acts) {
    const entry = link(head, one, sha256) as Entry;
    entries.push(entry);
    head = entry;
  }
  return entries;
}

const anyText = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\u0000', ''));

/** What Postgres gives back as it got it: no NUL, no minus zero. */
export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    anyText,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('json'), { maxKeys: 4 }),
  ),
})).json;

export const anyActs = fc.array(
  fc
    .record({ kind: anyText, facts: fc.dictionary(anyText, anyJson, { maxKeys: 3 }) })
    .map(({ kind, facts }) => act(kind, facts)),
  { minLength: 1, maxLength: 8 },
);
