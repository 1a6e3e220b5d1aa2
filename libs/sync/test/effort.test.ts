import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { instrument } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { bodyOf, emptyDraft, openInstrument, serverClient } from '#lib/live-draft';
import { textsIn } from '#lib/live-draft/testing';
import { apply, colourOf, join, judge, purseOf, receive, stepOne, usualLimits } from '#lib/sync';
import { clientOf, house, openedText, play, pump, say } from '#lib/sync/testing';
import { type Decoded, decode } from '../src/decode.js';
import { spendOnPlacing } from '../src/effort.js';
import { firstIn, type Ground, nextOf } from '../src/ground.js';
import { type Homes, onPaper } from '../src/paper.js';
import { updateFrame } from '../src/wire.js';

const WORDS = 'Members shall act at once and together in whatever concerns them all.';
const opening = openInstrument(instrument('ARTICLE 1 Scope', `1 ${WORDS}`), serverClient(0));
const EVE = 4_000_000;

function opened(client: number = serverClient(0.5)): Y.Doc {
  const doc = emptyDraft(client);
  Y.applyUpdate(doc, opening);
  return doc;
}

const body = (doc: Y.Doc) => bodyOf(doc, 'p-1')!;
const line = (doc: Y.Doc) => textsIn(body(doc))[0]!;
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
    apply(doc, written(opened(EVE), [(copy) => line(copy).insert(0, 'w'.repeat(20_000))]));
    // The first letter on the left of each, and ever another one on the right.
    const tangled = lettersOf(10_000, 20_000, (at) => [0, 2 + at]);
    const began = performance.now();
    expect(judge(doc, tangled, usualLimits)).toMatchObject({ kind: 'TooLarge', limit: usualLimits.effort });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('[S14] every other letter of a long word cannot be taken out at once, whole stretches can', () => {
    const doc = opened();
    apply(doc, written(opened(EVE), [(copy) => line(copy).insert(0, 'w'.repeat(400_000))]));
    expect(judge(doc, combed(190_000), usualLimits)).toMatchObject({ kind: 'TooLarge' });
    expect(judge(doc, combed(5000), usualLimits)).toMatchObject({ kind: 'Admitted' });
    const all = written(copyOf(doc), [(copy) => line(copy).delete(0, line(copy).length)]);
    expect(judge(doc, all, usualLimits)).toMatchObject({ kind: 'Admitted' });
  });

  it('[S14] an attribute that is set anew thousands of times without saying what was before is not taken', () => {
    const doc = opened();
    const { client, clock } = block(doc)._item!.id;
    const update = under(EVE, 0, 5000, (encoder) => {
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
      line(ann).insert((at * 37) % line(ann).length, 'and ', at % 3 ? {} : { strong: {} });
      line(bob).insert((at * 53) % line(bob).length, 'or ');
      line(bob).delete((at * 91) % line(bob).length, 1);
    }
    apply(doc, Y.encodeStateAsUpdate(ann, Y.encodeStateVector(doc)));
    const late = judge(doc, Y.encodeStateAsUpdate(bob, Y.encodeStateVector(doc)), usualLimits);
    expect(late).toMatchObject({ kind: 'Admitted' });
    expect((late as { cost: number }).cost).toBeLessThan(usualLimits.effort / 4);
  });
});

describe('the work that somebody makes', () => {
  it('[S18] is paid for out of one purse before it is done', () => {
    const at = house(openedText('1 Members shall act.'));
    const eve = clientOf(at, 1, 'eve');
    pump(at);
    let said = 0;
    for (; eve.closed === null && said < 50; said++)
      say(at, eve, updateFrame(under(EVE, said * 19_000, 19_000, collected)));
    expect(eve.closed).toMatchObject({ code: 1008, reason: 'TooFast' });
    expect(said).toBeLessThan(12);
    expect(purseOf(usualLimits, 0).effort.left).toBeGreaterThan(4 * usualLimits.effort);
  });

  it('[S18] whoever asks for a long document again and again, on however many sockets, is sent away', () => {
    const at = house(openedText(`1 ${'w'.repeat(4 << 20)}`));
    const purse = purseOf(usualLimits, at.now);
    const face = { id: 'eve', name: 'eve', delegation: null, colour: colourOf('eve') };
    const sockets = Array.from({ length: 20 }, (_, index) => 100 + index);
    for (const socket of sockets)
      play(at, join(at.room, { socket, person: 'eve', face, notices: false, write: true, purse }, at.now));
    for (const socket of sockets) play(at, receive(at.room, socket, stepOne(Uint8Array.from([0])), at.now));
    expect(at.room.members.size).toBeGreaterThan(10);
    expect(at.room.members.size).toBeLessThan(16);
  });

  it('[S9] a document holds so many structs and no more, and says so', () => {
    const at = house(openedText('1 Members shall act.'), { structsOfRoom: 500 });
    const eve = clientOf(at, 1, 'eve');
    pump(at);
    const text = textsIn(bodyOf(eve.doc, 'p-1'))[0]!;
    for (let word = 0; word < 300; word++) text.insert(0, 'word', word % 2 ? { strong: {} } : { emphasis: {} });
    pump(at);
    expect(eve.notices).toContainEqual(
      expect.objectContaining({ kind: 'Refused', why: 'DocumentFull', facts: { limit: 500 } }),
    );
  });
});

type Edit = (doc: Y.Doc) => void;

function written(doc: Y.Doc, edits: readonly Edit[]): Uint8Array {
  const before = Y.encodeStateVector(doc);
  for (const edit of edits) edit(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

function copyOf(doc: Y.Doc, client = 99): Y.Doc {
  const copy = emptyDraft(client);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** Puts an update in on paper and in earnest, and compares. */
function sameOrder(doc: Y.Doc, update: Uint8Array): void {
  const decoded = decode(doc, update, usualLimits) as Decoded;
  const homes = onPaper(doc, decoded) as Homes;
  if (!('fresh' in decoded) || !(homes instanceof Map)) return;
  const ground = spendOnPlacing(doc, decoded, homes, { left: Number.POSITIVE_INFINITY });
  const paper = [
    [block(doc), 'sign'],
    [body(doc), null],
    [line(doc), null],
  ].map(([parent, attribute]) => onGround(ground, { parent, attribute } as Parameters<typeof firstIn>[1]));
  expect(apply(doc, update)).toBe(true);
  const earnest = [lettersFrom(firstValue(block(doc), 'sign')), inside(body(doc)), inside(line(doc))];
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
        line(doc).insert(place % (line(doc).length + 1), words);
      },
  ),
  fc.tuple(anyPlace, fc.nat(6)).map(
    ([place, length]): Edit =>
      (doc) => {
        const from = place % (line(doc).length + 1);
        line(doc).delete(from, Math.min(length, line(doc).length - from));
      },
  ),
  fc.tuple(anyPlace, fc.nat(6)).map(
    ([place, length]): Edit =>
      (doc) => {
        const from = place % (line(doc).length + 1);
        line(doc).format(from, Math.min(length, line(doc).length - from), { strong: {} });
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
  const { client, clock } = line(doc)._start!.id;
  return under(EVE, 0, all.length, (encoder, at) => letter(encoder, client, all[at]!.map(shifted(clock)) as never));
}

const shifted = (by: number) => (at: number | null) => (at === null ? null : at + by);

/** Letters behind those that the same author wrote before. */
function lettersOf(count: number, clock: number, neighbours: (at: number) => Neighbours): Uint8Array {
  return under(EVE, clock, count, (encoder, at) => letter(encoder, EVE, neighbours(at)));
}

function letter(encoder: encoding.Encoder, client: number, [left, right]: Neighbours): void {
  encoding.writeUint8(encoder, (left === null ? 0 : 0x80) | (right === null ? 0 : 0x40) | 4);
  for (const clock of [left, right])
    if (clock !== null) for (const number of [client, clock]) encoding.writeVarUint(encoder, number);
  encoding.writeVarString(encoder, 'x');
}

function collected(encoder: encoding.Encoder): void {
  for (const number of [0, 1]) encoding.writeVarUint(encoder, number);
}

/** So many structs under one client id, and nothing deleted. */
function under(
  client: number,
  clock: number,
  count: number,
  struct: (encoder: encoding.Encoder, at: number) => void,
): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of [1, count, client, clock]) encoding.writeVarUint(encoder, number);
  for (let at = 0; at < count; at++) struct(encoder, at);
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

/** Every other letter of what Eve wrote is deleted. */
function combed(count: number): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of [0, 1, EVE, count]) encoding.writeVarUint(encoder, number);
  for (let at = 0; at < count; at++) for (const number of [2 * at, 1]) encoding.writeVarUint(encoder, number);
  return encoding.toUint8Array(encoder);
}
