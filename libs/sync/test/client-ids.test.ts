import * as Y from 'yjs';
import { emptyDraft } from '#lib/live-draft';
import { lineIn, wordsOfDraft } from '#lib/live-draft/testing';
import { absorb, leftFrame, presenceFrame, updateFrame } from '#lib/sync';
import { applyTo, clientOf, type House, house, openedText, pump, say } from '#lib/sync/testing';

const text = openedText('1 Members shall act.', '2 Aims.');
const words = (at: House) => wordsOfDraft(at.room.doc, 'p-1');
const foreign = { code: 4403, reason: 'ForeignClient' };

/** A copy that has the text, under a client id of one's choice. */
const copyUnder = (client: number): Y.Doc => applyTo(emptyDraft(client), [text]);

function edited(doc: Y.Doc, change: () => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  change();
  return Y.encodeStateAsUpdate(doc, before);
}

describe('[S3] two people who have drawn one client id', () => {
  it.each(['ann', 'bob'])('are told apart by what they say, the second being %s', (second) => {
    const at = house(text);
    const ann = clientOf(at, 1, 'ann', { doc: copyUnder(77) });
    const other = clientOf(at, 2, second, { doc: copyUnder(77) });
    for (const client of [ann, other]) client.doc.clientID = 77;
    pump(at);
    lineIn(ann.doc).insert(0, 'Hers ');
    lineIn(other.doc).insert(0, 'His ');
    const [hers, his] = [ann.out.splice(0), other.out.splice(0)];
    for (const frame of hers) say(at, ann, frame);
    for (const frame of his) say(at, other, frame);
    pump(at);
    expect(other.closed).toEqual(foreign);
    expect(words(at)).toBe('Hers Members shall act.');
  });

  it('and who offers only part of what the first wrote is not told that it is saved', () => {
    const at = house(text);
    const ann = clientOf(at, 1, 'ann', { doc: copyUnder(77) });
    pump(at);
    ann.doc.clientID = 77;
    lineIn(ann.doc).insert(0, 'A long beginning. ');
    pump(at);
    const bob = clientOf(at, 2, 'bob');
    pump(at);
    const doc = copyUnder(77);
    say(at, bob, updateFrame(edited(doc, () => lineIn(doc).insert(8, 'now '))));
    pump(at);
    expect(bob.closed).toEqual(foreign);
  });

  it('a stock provider that shows an id is asked for all it wrote under it', () => {
    const at = house(text);
    const ann = clientOf(at, 1, 'ann', { doc: copyUnder(77) });
    pump(at);
    ann.doc.clientID = 77;
    lineIn(ann.doc).insert(0, 'Hers ');
    pump(at);
    const doc = copyUnder(77);
    lineIn(doc).insert(0, 'His');
    const bob = clientOf(at, 2, 'bob', { doc, notices: false });
    bob.out.push(presenceFrame([{ client: 77, clock: 1, state: {} }]));
    pump(at);
    expect(bob.closed).toEqual(foreign);
    expect(ann.closed).toBeNull();
  });

  it('an honest stock provider that comes again under its id goes on', () => {
    const at = house(text);
    const doc = copyUnder(77);
    const ann = clientOf(at, 1, 'ann', { doc, notices: false });
    pump(at);
    lineIn(ann.doc).insert(0, 'Hers ');
    pump(at);
    at.clients.delete(1);
    const again = clientOf(at, 2, 'ann', { doc, notices: false });
    again.out.push(presenceFrame([{ client: 77, clock: 1, state: {} }]));
    pump(at);
    lineIn(again.doc).insert(0, 'Still ');
    pump(at);
    expect(again.closed).toBeNull();
    expect(words(at)).toBe('Still Hers Members shall act.');
  });

  it('a node on which one of them is let in begins anew when the log says that it was the other', () => {
    const at = house(text);
    const ann = clientOf(at, 1, 'ann');
    pump(at);
    ann.doc.clientID = 77;
    lineIn(ann.doc).insert(0, 'Hers ');
    for (const frame of ann.out.splice(0)) say(at, ann, frame);
    const doc = copyUnder(77);
    const his = edited(doc, () => lineIn(doc).insert(0, 'His '));
    for (const person of ['bob', 'ann'])
      expect(absorb(at.room, [{ update: his, clients: [[77, person]] }])).toMatchObject([{ kind: 'Broken' }]);
  });
});

it('[S3] what is said again as it stands is no news, however it was torn meanwhile', () => {
  const at = house(text);
  const [ann, bob] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'bob')];
  pump(at);
  lineIn(ann.doc).insert(0, 'Ha 😀 ha. ');
  lineIn(ann.doc).format(0, 2, { strong: {} });
  const frames = [...ann.out];
  pump(at);
  lineIn(bob.doc).insert(4, 'torn');
  lineIn(bob.doc).delete(1, 4);
  pump(at);
  for (const frame of frames) say(at, ann, frame);
  for (const frame of frames) say(at, bob, frame);
  say(at, bob, updateFrame(Y.encodeStateAsUpdate(bob.doc)));
  pump(at);
  expect([ann.closed, bob.closed]).toEqual([null, null]);
});

it('[S3] nobody writes first under an id under which somebody else is seen', () => {
  const at = house(text);
  const [ann, eve] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'eve')];
  pump(at);
  say(at, ann, presenceFrame([{ client: 77, clock: 1, state: {} }]));
  eve.doc.clientID = 77;
  lineIn(eve.doc).insert(0, 'Hers? ');
  pump(at);
  expect(eve.closed).toEqual(foreign);
  ann.doc.clientID = 77;
  lineIn(ann.doc).insert(0, 'Hers. ');
  pump(at);
  expect(words(at)).toBe('Hers. Members shall act.');
});

describe('[S25] whoever says that a copy of theirs is at an end', () => {
  it('is given the draft after its ids are closed, and nobody writes under them any more', () => {
    const at = house(text);
    const ann = clientOf(at, 1, 'ann');
    pump(at);
    ann.doc.clientID = 77;
    lineIn(ann.doc).insert(0, 'Before ');
    const [late] = ann.out.splice(0);
    const again = clientOf(at, 2, 'ann');
    // Said once: a second time it would only cost the log something.
    again.out.unshift(leftFrame([77]), leftFrame([78]));
    pump(at);
    expect(at.retired).toEqual([77]);
    expect(wordsOfDraft(again.doc, 'p-1')).toBe('Members shall act.');
    say(at, ann, late!);
    pump(at);
    expect(ann.closed).toEqual(foreign);
    expect(words(at)).toBe('Members shall act.');
  });

  it('closes no id of anybody else’s, nor the server’s', () => {
    const at = house(text);
    const [ann, eve, rea] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'eve'), clientOf(at, 3, 'rea', { write: false })];
    pump(at);
    ann.doc.clientID = 77;
    lineIn(ann.doc).insert(0, 'Mine ');
    pump(at);
    say(at, ann, presenceFrame([{ client: 78, clock: 1, state: {} }]));
    say(at, eve, leftFrame([77, 78, 2 ** 40]));
    say(at, rea, leftFrame([79]));
    expect(at.retired).toEqual([]);
  });
});
