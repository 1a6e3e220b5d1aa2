import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { instrument } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { bodyOf, emptyDraft, openInstrument, serverClient } from '#lib/live-draft';
import { lineIn } from '#lib/live-draft/testing';
import { apply, judge, usualLimits } from '#lib/sync';
import { applyTo, structsUnder } from '#lib/sync/testing';
import { type Decoded, decode } from '../src/decode.js';
import { spendOnPlacing } from '../src/effort.js';
import { firstIn, type Ground, nextOf } from '../src/ground.js';
import { type Homes, onPaper } from '../src/paper.js';

const WORDS = 'Members shall act at once and together in whatever concerns them all.';
const opening = openInstrument(instrument('ARTICLE 1 Scope', `1 ${WORDS}`), serverClient(0));
const EVE = 4_000_000;

const opened = (client: number = serverClient(0.5)): Y.Doc => applyTo(emptyDraft(client), [opening]);

const body = (doc: Y.Doc) => bodyOf(doc, 'p-1')!;
const block = (doc: Y.Doc) => body(doc).get(0) as Y.XmlElement;

describe('what it costs Yjs to put an update in', () => {
  it('[S14] is found out by doing the same on paper: all comes to stand in the same order', () => {
    fc.assert(
      fc.property(fc.array(anyEdits, { minLength: 1, maxLength: 5 }), fc.nat(3), (writers, known) => {
        const doc = opened();
        const updates = writers.map((edits, at) => written(opened(at * 7 + 1), edits));
        for (const update of updates.slice(0, known)) apply(doc, update);
        sameOrder(doc, Y.mergeUpdates(updates));
      }),
      { numRuns: Math.ceil(runs() / 4) },
    );
  });

  it('[S14] also where neighbours are named that are none', () => {
    fc.assert(
      fc.property(fc.array(anyNeighbours, { minLength: 1, maxLength: 40 }), (letters) => {
        const doc = opened();
        sameOrder(doc, lettersBetween(doc, letters));
      }),
      { numRuns: runs() },
    );
  });

  it('[S14] thousands of structs that would each look at thousands are refused, and not in seconds', () => {
    const doc = opened();
    apply(doc, written(opened(EVE), [(copy) => lineIn(copy).insert(0, 'w'.repeat(20_000))]));
    // The first letter on the left of each, and ever another one on the right.
    const tangled = lettersOf(10_000, 20_000, (at) => [0, 2 + at]);
    const began = performance.now();
    expect(judge(doc, tangled, usualLimits)).toMatchObject({ kind: 'TooLarge', limit: usualLimits.effort });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('[S14] every other letter of a long word cannot be taken out at once, whole stretches can', () => {
    const doc = opened();
    apply(doc, written(opened(EVE), [(copy) => lineIn(copy).insert(0, 'w'.repeat(400_000))]));
    expect(judge(doc, combed(190_000), usualLimits)).toMatchObject({ kind: 'TooLarge' });
    expect(judge(doc, combed(5000), usualLimits)).toMatchObject({ kind: 'Admitted' });
    const all = written(copyOf(doc), [(copy) => lineIn(copy).delete(0, lineIn(copy).length)]);
    expect(judge(doc, all, usualLimits)).toMatchObject({ kind: 'Admitted' });
  });

  it('[S14] an attribute that is set anew thousands of times without saying what was before is not taken', () => {
    const doc = opened();
    const { client, clock } = block(doc)._item!.id;
    const update = structsUnder(EVE, 0, 5000, (encoder) => {
      encoding.writeUint8(encoder, 0x20 | 8);
      for (const number of [0, client, clock]) encoding.writeVarUint(encoder, number);
      encoding.writeVarString(encoder, 'options');
      encoding.writeVarUint(encoder, 1);
      encoding.writeAny(encoder, '[]');
    });
    expect(judge(doc, update, usualLimits)).toMatchObject({ kind: 'TooLarge' });
  });

  it('[S14] ordinary writing, also much of it and long without a network, costs little', () => {
    const doc = opened();
    const ann = copyOf(doc, 11);
    const bob = copyOf(doc, 12);
    for (let at = 0; at < 2000; at++) {
      lineIn(ann).insert((at * 37) % lineIn(ann).length, 'and ', at % 3 ? {} : { strong: {} });
      lineIn(bob).insert((at * 53) % lineIn(bob).length, 'or ');
      lineIn(bob).delete((at * 91) % lineIn(bob).length, 1);
    }
    apply(doc, Y.encodeStateAsUpdate(ann, Y.encodeStateVector(doc)));
    const late = judge(doc, Y.encodeStateAsUpdate(bob, Y.encodeStateVector(doc)), usualLimits);
    expect(late).toMatchObject({ kind: 'Admitted' });
    expect((late as { cost: number }).cost).toBeLessThan(usualLimits.effort / 4);
  });
});

type Edit = (doc: Y.Doc) => void;

function written(doc: Y.Doc, edits: readonly Edit[]): Uint8Array {
  const before = Y.encodeStateVector(doc);
  for (const edit of edits) edit(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

const copyOf = (doc: Y.Doc, client = 99): Y.Doc => applyTo(emptyDraft(client), [Y.encodeStateAsUpdate(doc)]);

/** Puts an update in on paper and in earnest, and compares. */
function sameOrder(doc: Y.Doc, update: Uint8Array): void {
  const decoded = decode(doc, update, usualLimits) as Decoded;
  const homes = onPaper(doc, decoded) as Homes;
  if (!('fresh' in decoded) || !(homes instanceof Map)) return;
  const ground = spendOnPlacing(doc, decoded, homes, { left: Number.POSITIVE_INFINITY });
  const paper = [
    [block(doc), 'sign'],
    [body(doc), null],
    [lineIn(doc), null],
  ].map(([parent, attribute]) => onGround(ground, { parent, attribute } as Parameters<typeof firstIn>[1]));
  expect(apply(doc, update)).toBe(true);
  const earnest = [lettersFrom(firstValue(block(doc), 'sign')), inside(body(doc)), inside(lineIn(doc))];
  for (const [at, letters] of earnest.entries()) {
    const begun = new Set(paper[at]);
    expect(letters.filter((letter) => begun.has(letter))).toEqual(paper[at]);
  }
}

function onGround(ground: Ground, list: Parameters<typeof firstIn>[1]): string[] {
  const order: string[] = [];
  for (let at = firstIn(ground, list); at !== null; at = nextOf(ground, at))
    order.push(`${at.id.client} ${at.id.clock}`);
  return order;
}

const inside = (type: unknown): string[] => lettersFrom((type as Y.AbstractType<unknown>)._start);

/** Every clock from here on. */
function lettersFrom(first: Y.Item | null): string[] {
  const letters: string[] = [];
  for (let item = first; item !== null; item = item.right)
    letters.push(...Array.from({ length: item.length }, (_, at) => `${item.id.client} ${item.id.clock + at}`));
  return letters;
}

function firstValue(type: Y.XmlElement, attribute: string): Y.Item | null {
  let item = type._map.get(attribute) ?? null;
  while (item !== null && item.left !== null) item = item.left;
  return item;
}

const anyPlace = fc.nat(1000);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anyPlace, fc.constantFrom('a', 'bc', 'def')).map(
    ([place, words]): Edit =>
      (doc) => {
        lineIn(doc).insert(place % (lineIn(doc).length + 1), words);
      },
  ),
  fc.tuple(anyPlace, fc.nat(6)).map(
    ([place, length]): Edit =>
      (doc) => {
        const from = place % (lineIn(doc).length + 1);
        lineIn(doc).delete(from, Math.min(length, lineIn(doc).length - from));
      },
  ),
  fc.tuple(anyPlace, fc.nat(6)).map(
    ([place, length]): Edit =>
      (doc) => {
        const from = place % (lineIn(doc).length + 1);
        lineIn(doc).format(from, Math.min(length, lineIn(doc).length - from), { strong: {} });
      },
  ),
  anyPlace.map(
    (place): Edit =>
      (doc) => {
        body(doc).insert(1 + (place % body(doc).length), [new Y.XmlElement('paragraph')]);
      },
  ),
  fc.constantFrom('a)', 'b)').map(
    (sign): Edit =>
      (doc) =>
        block(doc).setAttribute('sign', sign),
  ),
);
const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 12 });

type Neighbours = readonly [left: number | null, right: number | null];
const anyNeighbour = fc.option(fc.nat(WORDS.length - 1), { freq: 8 });
const anyNeighbours: fc.Arbitrary<Neighbours> = fc
  .tuple(anyNeighbour, anyNeighbour)
  .filter(([left, right]) => left !== null || right !== null);

/** Letters of one author, each between two letters of the words as they were opened. */
function lettersBetween(doc: Y.Doc, all: readonly Neighbours[]): Uint8Array {
  const { client, clock } = lineIn(doc)._start!.id;
  return structsUnder(EVE, 0, all.length, (encoder, at) =>
    letter(encoder, client, all[at]!.map(shifted(clock)) as never),
  );
}

const shifted = (by: number) => (at: number | null) => (at === null ? null : at + by);

/** Letters behind those that the same author wrote before. */
function lettersOf(count: number, clock: number, neighbours: (at: number) => Neighbours): Uint8Array {
  return structsUnder(EVE, clock, count, (encoder, at) => letter(encoder, EVE, neighbours(at)));
}

function letter(encoder: encoding.Encoder, client: number, [left, right]: Neighbours): void {
  encoding.writeUint8(encoder, (left === null ? 0 : 0x80) | (right === null ? 0 : 0x40) | 4);
  for (const clock of [left, right])
    if (clock !== null) for (const number of [client, clock]) encoding.writeVarUint(encoder, number);
  encoding.writeVarString(encoder, 'x');
}

/** Every other letter of what Eve wrote is deleted. */
function combed(count: number): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of [0, 1, EVE, count]) encoding.writeVarUint(encoder, number);
  for (let at = 0; at < count; at++) for (const number of [2 * at, 1]) encoding.writeVarUint(encoder, number);
  return encoding.toUint8Array(encoder);
}
