import type * as Y from 'yjs';
import { bodyOf } from '#lib/live-draft';
import { textsIn, wordsOfDraft } from '#lib/live-draft/testing';
import { clientOf, type House, house, openedText, pump } from '#lib/sync/testing';
import { DraftConnection } from './draft-connection.js';
import { Line } from './testing/line.js';

const text = openedText(...Array.from({ length: 20 }, (_, at) => `${at + 1} Members shall act.`));
const open: DraftConnection[] = [];

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
  jest.useRealTimers();
});

function place(at: House): { readonly connection: DraftConnection; readonly lines: Line[] } {
  const lines: Line[] = [];
  const connection = new DraftConnection({
    server: 'ws://here',
    draft: 'd',
    open: () => {
      const line = new Line(at, 'ann', true);
      lines.push(line);
      return line;
    },
  });
  open.push(connection);
  connection.connect();
  return { connection, lines };
}

function arrive(at: House, lines: readonly Line[]): void {
  lines.at(-1)!.open();
  pump(at);
}

function lose(lines: readonly Line[]): void {
  lines.at(-1)!.close();
  lines.at(-1)!.onclose?.({ code: 1006, reason: '' });
}

const lineIn = (connection: DraftConnection, provision = 'p-1') => textsIn(bodyOf(connection.copy.doc, provision))[0]!;

it('sends what was written without a network in pieces, where it is more than one message holds', () => {
  const at = house(text);
  const { connection, lines } = place(at);
  arrive(at, lines);
  lose(lines);
  const word = 'word '.repeat(30_000);
  for (let edit = 1; edit <= 15; edit++) lineIn(connection, `p-${edit}`).insert(0, word);
  jest.advanceTimersByTime(600);
  arrive(at, lines);
  at.now += 10_000;
  pump(at);
  expect(connection.state).toMatchObject({ kind: 'saved' });
  expect(wordsOfDraft(at.room.doc, 'p-15')).toBe(`${word}Members shall act.`);
  expect(at.log.length).toBeGreaterThan(2);
});

it('closes the ids of a refused copy before it writes the rest again', () => {
  const at = house(text);
  const { connection, lines } = place(at);
  arrive(at, lines);
  const { clientID } = connection.copy.doc;
  connection.copy.doc.transact(() => {
    lineIn(connection).insert(0, 'All ');
    (bodyOf(connection.copy.doc, 'p-2')!.get(0) as Y.XmlElement).setAttribute('onclick', 'go()');
  });
  pump(at);
  jest.advanceTimersByTime(1000);
  arrive(at, lines);
  expect(at.retired).toEqual([clientID]);
});

it('goes on under another id where somebody else has written under the same one, and keeps its words', () => {
  const at = house(text);
  const { connection, lines } = place(at);
  arrive(at, lines);
  lose(lines);
  const bob = clientOf(at, 1, 'bob');
  pump(at);
  // A server on which she was never seen.
  at.room.shown.clear();
  bob.doc.clientID = connection.copy.doc.clientID;
  lineIn(connection).insert(0, 'Hers ');
  textsIn(bodyOf(bob.doc, 'p-1'))[0]!.insert(0, 'His ');
  pump(at);
  jest.advanceTimersByTime(600);
  arrive(at, lines);
  jest.advanceTimersByTime(1000);
  arrive(at, lines);
  expect(bob.closed).toBeNull();
  for (const doc of [at.room.doc, bob.doc, connection.copy.doc])
    expect(wordsOfDraft(doc, 'p-1')).toMatch(/^(Hers His|His Hers) Members shall act\.$/);
  expect(connection.kept).toEqual([]);
});
