import fc from 'fast-check';
import * as Y from 'yjs';
import { runs } from '#lib/foundation/testing';
import { bodyOf, emptyDraft, project, provisionsOf } from '#lib/live-draft';
import { lineIn, textsIn, typeAfter, wordsOfDraft } from '#lib/live-draft/testing';
import { closing, hear, presenceFrame, stepOne, updateFrame, usualLimits } from '#lib/sync';
import { applyTo, type Client, clientOf, type House, house, openedText, pump, say } from '#lib/sync/testing';

const text = openedText('1 Members shall act.', '2 Aims.');

describe('a room', () => {
  it('[S1] gives the document to who comes in and each edit to the others', () => {
    const at = house(text);
    const [ann, bob] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'bob')];
    pump(at);
    lineIn(ann.doc).insert(0, 'All ');
    pump(at);
    expect(wordsOfDraft(bob.doc, 'p-1')).toBe('All Members shall act.');
    expect(ann.notices.at(-1)).toMatchObject({ kind: 'Confirmed', count: 2, seq: 2 });
  });

  it('[S2] shows and confirms nothing before it is in the log', () => {
    const at = house(text);
    const [ann, bob] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'bob')];
    pump(at);
    lineIn(ann.doc).insert(0, 'All ');
    const frames = ann.out.splice(0);
    for (const frame of frames) say(at, ann, frame);
    const late = clientOf(at, 3, 'late', { doc: emptyDraft() });
    for (const frame of late.out.splice(0)) say(at, late, frame);
    expect(wordsOfDraft(bob.doc, 'p-1')).toBe('Members shall act.');
    expect(wordsOfDraft(late.doc, 'p-1')).toBe('');
    expect(ann.notices.filter(({ kind }) => kind === 'Confirmed')).toHaveLength(1);
    pump(at);
    expect(wordsOfDraft(late.doc, 'p-1')).toBe('All Members shall act.');
    expect(wordsOfDraft(bob.doc, 'p-1')).toBe('All Members shall act.');
  });

  it('[S3] lets nobody write under a client id that is somebody else’s or the server’s', () => {
    const at = house(text);
    const [ann, eve] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'eve')];
    pump(at);
    lineIn(ann.doc).insert(0, 'All ');
    pump(at);
    eve.doc.clientID = ann.doc.clientID;
    lineIn(eve.doc).insert(0, 'No ');
    pump(at);
    expect(eve.closed).toEqual({ code: 4403, reason: 'ForeignClient' });
    const sly = clientOf(at, 3, 'sly');
    pump(at);
    sly.doc.clientID = 2 ** 40;
    lineIn(sly.doc).insert(0, 'No ');
    pump(at);
    expect(sly.closed).toEqual({ code: 4403, reason: 'ForeignClient' });
    expect(wordsOfDraft(ann.doc, 'p-1')).toBe('All Members shall act.');
  });

  it('[S4] asks for what is missing and confirms only when it has come', () => {
    const at = house(text);
    const ann = clientOf(at, 1, 'ann');
    pump(at);
    lineIn(ann.doc).insert(0, 'One ');
    ann.out.splice(0);
    lineIn(ann.doc).insert(4, 'two ');
    pump(at);
    expect(wordsOfDraft(at.room.doc, 'p-1')).toBe('One two Members shall act.');
    expect(ann.notices.at(-1)).toMatchObject({ kind: 'Confirmed', count: 3 });
    expect(at.room.doc.store.pendingStructs).toBeNull();
  });

  it('[S5] takes nothing from a reader, by update or by step 2, and forgives their tidying', () => {
    const at = house(text);
    const [ann, rea] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'rea', { write: false })];
    pump(at);
    lineIn(ann.doc).format(0, 7, { strong: {} });
    pump(at);
    lineIn(ann.doc).format(0, 7, { strong: null });
    pump(at);
    expect(rea.closed).toBeNull();
    lineIn(rea.doc).insert(0, 'Never ');
    pump(at);
    expect(rea.closed).toEqual({ code: 4403, reason: 'ReadOnly' });
    const offline = applyTo(emptyDraft(), [Y.encodeStateAsUpdate(at.room.doc)]);
    lineIn(offline).insert(0, 'Never ');
    const again = clientOf(at, 3, 'rea', { write: false, doc: offline });
    pump(at);
    expect(again.closed).toEqual({ code: 4403, reason: 'ReadOnly' });
    expect(wordsOfDraft(ann.doc, 'p-1')).toBe('Members shall act.');
  });

  it('[S6] composes presence itself and drops what is said of others', () => {
    const at = house(text);
    const [ann, bob] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'bob')];
    pump(at);
    say(at, ann, presence([[7, { user: { name: 'The Chair' }, cursor: { anchor: {}, head: {} } }]]));
    expect(presenceIn(bob.presence.at(-1)!)[7]).toMatchObject({ user: { id: 'ann', name: 'ann' } });
    const heard = ann.presence.length;
    say(at, bob, presence([[7, { user: { name: 'ann' } }]]));
    say(at, bob, presence([[7, null]]));
    expect(ann.presence).toHaveLength(heard);
    expect(bob.closed).toBeNull();
    say(
      at,
      bob,
      presence([
        [8, {}],
        [7, null],
      ]),
    );
    expect(presenceIn(ann.presence.at(-1)!)).toEqual({ 8: expect.objectContaining({ cursor: null }) });
  });

  it('[S7] a socket that says too much is sent away, and its neighbours stay', () => {
    const at = house(text);
    const [ann, eve] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'eve')];
    pump(at);
    for (let count = 0; count < 500; count++) say(at, eve, new Uint8Array([3]));
    expect(eve.closed).toMatchObject({ reason: 'TooFast' });
    expect(ann.closed).toBeNull();
    const vic = clientOf(at, 3, 'vic');
    for (let count = 0; count < 10; count++) say(at, vic, stepOne(new Uint8Array([0])));
    expect(vic.closed).toMatchObject({ reason: 'TooFast' });
  });

  it('[S15] who pastes five megabytes is told that it was too large, and keeps the words; nobody else notices', () => {
    const at = house(text);
    const [ann, bob] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'bob')];
    pump(at);
    const before = wordsOfDraft(bob.doc, 'p-1');
    typeAfter(ann.doc, 'p-1', before, 'a');
    typeAfter(ann.doc, 'p-1', before, 'word '.repeat(1 << 20));
    pump(at);
    const limit = usualLimits.frame;
    expect(ann.notices.at(-1)).toMatchObject({ kind: 'Refused', count: 3, why: 'TooLarge', facts: { limit } });
    expect(ann.closed).toEqual({ code: closing.refused, reason: 'TooLarge' });
    expect(wordsOfDraft(ann.doc, 'p-1').length).toBeGreaterThan(5 << 20);
    const again = clientOf(at, 3, 'ann');
    pump(at);
    typeAfter(again.doc, 'p-1', before, 'b');
    pump(at);
    for (const { doc } of [bob, again]) expect(wordsOfDraft(doc, 'p-1')).toBe(`${before}ba`);
  });

  it('[S15] also while the log is being read for an earlier edit, and what is no edit is sent away', () => {
    const at = house(text);
    const [ann, eve] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'eve')];
    pump(at);
    at.room.members.get(1)!.stalled = [new Uint8Array([3])];
    say(at, ann, updateFrame(new Uint8Array(2 << 20)));
    expect(ann.notices.at(-1)).toMatchObject({ kind: 'Refused', why: 'TooLarge' });
    say(at, eve, new Uint8Array(2 << 20).fill(1));
    expect(eve.closed).toMatchObject({ reason: 'TooFast' });
  });

  it('[S8] bytes that mean nothing close the socket and change nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, asUpdate) => {
        const at = house(text);
        const before = JSON.stringify(project(at.room.doc));
        const eve = clientOf(at, 1, 'eve');
        pump(at);
        say(at, eve, asUpdate ? updateFrame(bytes) : bytes);
        pump(at);
        expect(JSON.stringify(project(at.room.doc))).toBe(before);
        expect(at.room.doc.store.pendingStructs).toBeNull();
      }),
      { numRuns: runs(1) },
    );
  });

  it('[S9] a document that is full takes no more', () => {
    const at = house(text, { document: text.length + 200 });
    const ann = clientOf(at, 1, 'ann');
    pump(at);
    lineIn(ann.doc).insert(0, 'x'.repeat(300));
    pump(at);
    expect(ann.closed).toEqual({ code: 4403, reason: 'DocumentFull' });
    expect(provisionsOf(at.room.doc).size).toBe(2);
  });

  it('[S10] whatever honest people do, in whatever order it comes, all end with one text and nobody is refused', () => {
    const act = fc.record({ who: fc.nat(2), kind: fc.nat(5), at: fc.nat(40), on: fc.constantFrom('p-1', 'p-2') });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const at = house(text);
        const all = ['ann', 'bob', 'cy'].map((person, index) => clientOf(at, index + 1, person));
        pump(at);
        for (const { who, kind, at: where, on } of acts) {
          if (kind === 5) pump(at);
          else edits[kind]!(all[who]!, where, on);
        }
        pump(at);
        pump(at);
        expectOneText(all, at);
      }),
      { numRuns: runs(4) },
    );
  });
});

const edits: readonly ((client: Client, where: number, provision: string) => void)[] = [
  (client, where, provision) => at(client, where, provision, (text, place) => text.insert(place, 'word ')),
  (client, where, provision) =>
    at(client, where, provision, (text, place) => text.delete(place, Math.min(4, text.length - place))),
  (client, where, provision) =>
    at(client, where, provision, (text, place) =>
      text.format(place, Math.min(5, text.length - place), { strong: where % 2 ? {} : null }),
    ),
  (client, where, provision) => {
    const body = bodyOf(client.doc, provision)!;
    const element = new Y.XmlElement(where % 2 ? 'paragraph' : 'item');
    element.insert(0, [new Y.XmlText('new')]);
    if (where % 2 === 0) element.setAttribute('sign', 'a)');
    body.insert(Math.min(where % 3, body.length), [element]);
  },
  (client, where, provision) => {
    const body = bodyOf(client.doc, provision)!;
    if (body.length > 1) body.delete(where % body.length, 1);
  },
];

function at(client: Client, where: number, provision: string, change: (text: Y.XmlText, place: number) => void): void {
  const lines = textsIn(bodyOf(client.doc, provision));
  const text = lines[where % Math.max(1, lines.length)];
  if (text !== undefined) change(text, where % (text.length + 1));
}

function expectOneText(clients: readonly Client[], at: House): void {
  for (const client of clients) {
    expect(client.closed).toBeNull();
    expect(project(client.doc)).toEqual(project(at.room.doc));
  }
  const again = applyTo(
    emptyDraft(),
    at.log.map(({ update }) => update),
  );
  expect(project(again)).toEqual(project(at.room.doc));
}

function presence(states: readonly (readonly [number, unknown])[]): Uint8Array {
  return presenceFrame(states.map(([client, state]) => ({ client, clock: 1, state })));
}

function presenceIn(frame: Uint8Array): Record<number, unknown> {
  const heard = hear(frame, 10_000);
  return 'states' in heard ? Object.fromEntries(heard.states.map(({ client, state }) => [client, state])) : {};
}
