import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { instrument } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { emptyDraft, openInstrument, serverClient } from '#lib/live-draft';
import { colourOf, isFull, join, judge, purseOf, receive, usualLimits } from '#lib/sync';
import { clientOf, house, openedText, play, pump } from '#lib/sync/testing';
import { holdsMoreThan } from '../src/skim.js';

const text = openedText('1 Members shall act.', '2 Aims.');
const ASK = Uint8Array.from([3]);

describe('one person on many sockets', () => {
  it('[S18] has no more to say than on a few, and nobody else has less', () => {
    const at = house(text);
    const ann = clientOf(at, 1, 'ann');
    pump(at);
    const purse = purseOf(at.room.limits, at.now);
    const face = { id: 'eve', name: 'eve', delegation: null, colour: colourOf('eve') };
    const sockets = Array.from({ length: 20 }, (_, index) => 100 + index);
    for (const socket of sockets)
      play(at, join(at.room, { socket, person: 'eve', face, notices: false, write: true, purse }, at.now));
    const said = Array.from({ length: 100 }, () => sockets).flat();
    const heard = said.filter((socket) => {
      play(at, receive(at.room, socket, ASK, at.now));
      return at.room.members.has(socket);
    });
    expect(heard).toHaveLength(2 * usualLimits.messagesOfPerson);
    expect([...at.room.members.keys()]).toEqual([1]);
    expect(ann.closed).toBeNull();
  });

  it('[S18] a purse that is full need not be kept, and one that was used has to be', () => {
    const at = house(text);
    const purse = purseOf(usualLimits, 0);
    const face = { id: 'eve', name: 'eve', delegation: null, colour: colourOf('eve') };
    expect(isFull(purse, 0)).toBe(true);
    play(at, join(at.room, { socket: 1, person: 'eve', face, notices: false, write: true, purse }, 0));
    play(at, receive(at.room, 1, ASK, 0));
    expect(isFull(purse, 0)).toBe(false);
    expect(isFull(purse, 1000)).toBe(true);
  });
});

describe('an update of more structs than are taken', () => {
  it('[S14] is found out without unfolding it', () => {
    const doc = emptyDraft(serverClient(0.5));
    Y.applyUpdate(doc, openInstrument(instrument('ARTICLE 1 Scope', '1 Members shall act.'), serverClient(0)));
    const before = process.memoryUsage().heapUsed;
    for (let time = 0; time < 20; time++)
      expect(judge(doc, crumbs(500_000), usualLimits)).toMatchObject({ kind: 'TooLarge' });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60 << 20);
  });

  it('[S14] is told from one of as many, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 30 }), (changes) => {
        const doc = new Y.Doc({ gc: false });
        for (const change of changes) change(doc);
        const update = Y.encodeStateAsUpdate(doc);
        const { length } = Y.decodeUpdate(update).structs;
        // What is too short to hold so many is not looked at.
        expect(holdsMoreThan(update, length)).toBe(false);
        if (length === 0) return;
        expect(holdsMoreThan(update, length - 1)).toBe(update.length > 2 * (length - 1));
      }),
      { numRuns: runs() },
    );
  });
});

function crumbs(count: number): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of [1, count, 77, 0]) encoding.writeVarUint(encoder, number);
  for (let at = 0; at < count; at++) for (const number of [0, 1]) encoding.writeVarUint(encoder, number);
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

const anyChange: fc.Arbitrary<(doc: Y.Doc) => void> = fc.oneof(
  fc.string({ minLength: 1 }).map((words) => (doc: Y.Doc) => doc.getText('t').insert(0, words)),
  fc.string().map((value) => (doc: Y.Doc) => doc.getText('t').insert(0, 'x', { mark: { value } })),
  fc.nat(3).map((count) => (doc: Y.Doc) => {
    const { length } = doc.getText('t');
    doc.getText('t').delete(0, Math.min(count, length));
  }),
  fc.string().map((key) => (doc: Y.Doc) => void doc.getMap('m').set(key, { key, list: [1, 'two', null] })),
  fc.uint8Array().map((bytes) => (doc: Y.Doc) => doc.getArray('a').push([bytes, 1, 'x'])),
  fc.constant((doc: Y.Doc) => doc.getArray('a').insert(0, [new Y.Map(), new Y.Array(), new Y.Text('words')])),
  fc.constant((doc: Y.Doc) => doc.getText('t').insertEmbed(0, { image: 'x' })),
  fc.constant((doc: Y.Doc) => void doc.getMap('m').set('doc', new Y.Doc())),
  fc.constantFrom('item', 'table').map((name) => (doc: Y.Doc) => {
    const element = new Y.XmlElement(name);
    doc.getXmlFragment('x').insert(0, [element, new Y.XmlText('words'), new Y.XmlHook('hook')] as never);
    element.setAttribute('sign', name);
  }),
);
