import type * as Y from 'yjs';
import { paragraph } from '#lib/drafting/testing';
import { bodyOf } from '#lib/live-draft';
import { textsIn, wordsOfDraft } from '#lib/live-draft/testing';
import { setLocks, setRights } from '#lib/sync';
import { clientOf, type House, house, openedText, play, pump } from '#lib/sync/testing';
import { DraftConnection } from './draft-connection.js';
import { Line } from './testing/line.js';

const text = openedText('1 Members shall act.', '2 Aims.');

interface Place {
  readonly connection: DraftConnection;
  readonly lines: Line[];
  arrive(): void;
}

const open: DraftConnection[] = [];
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
  jest.useRealTimers();
});

function place(at: House, { write = true } = {}): Place {
  const lines: Line[] = [];
  const connection = new DraftConnection({
    server: 'ws://here',
    draft: 'd',
    open: () => {
      const line = new Line(at, 'ann', write);
      lines.push(line);
      return line;
    },
  });
  open.push(connection);
  connection.connect();
  const arrive = (): void => {
    lines.at(-1)!.open();
    pump(at);
  };
  return { connection, lines, arrive };
}

const textOf = ({ connection }: Place, provision = 'p-1') => textsIn(bodyOf(connection.copy.doc, provision))[0]!;

it('goes from connecting to live, and from saving to saved only when the log has it', () => {
  const at = house(text);
  const ann = place(at);
  expect(ann.connection.state).toEqual({ kind: 'connecting' });
  ann.arrive();
  expect(ann.connection.state).toEqual({ kind: 'live' });
  expect(ann.connection.write).toBe(true);
  textOf(ann).insert(0, 'All ');
  textOf(ann).insert(0, 'Yes: ');
  expect(ann.connection.state).toEqual({ kind: 'saving', waiting: 2 });
  pump(at);
  expect(ann.connection.state).toMatchObject({ kind: 'saved' });
  expect(wordsOfDraft(at.room.doc, 'p-1')).toBe('Yes: All Members shall act.');
});

it('counts what waits while there is no connection, comes back by itself and sends it', () => {
  const at = house(text);
  const ann = place(at);
  ann.arrive();
  ann.lines[0]!.readyState = 3;
  ann.lines[0]!.onclose?.({ code: 1006, reason: '' });
  expect(ann.connection.state).toMatchObject({ kind: 'offline', waiting: 0 });
  textOf(ann).insert(0, 'Far ');
  textOf(ann).insert(4, 'away ');
  textOf(ann).delete(9, 8);
  expect(ann.connection.state).toMatchObject({ kind: 'offline', waiting: 3 });
  jest.advanceTimersByTime(600);
  expect(ann.lines).toHaveLength(2);
  ann.arrive();
  expect(ann.connection.state).toMatchObject({ kind: 'saved' });
  expect(wordsOfDraft(at.room.doc, 'p-1')).toBe('Far away shall act.');
});

it('tries again ever more seldom while the server is gone', () => {
  const at = house(text);
  const ann = place(at);
  for (let attempt = 0; attempt < 8; attempt++) {
    ann.lines.at(-1)!.onclose?.({ code: 1006, reason: '' });
    jest.advanceTimersByTime(300 * 2 ** attempt);
  }
  expect(ann.lines.length).toBeGreaterThan(5);
  expect(ann.connection.state).toEqual({ kind: 'connecting' });
});

it('after a refusal goes on with a fresh copy, writes again what it may and keeps the rest', () => {
  const at = house(text);
  const ann = place(at);
  const bob = clientOf(at, 1, 'bob');
  ann.arrive();
  ann.lines[0]!.readyState = 3;
  ann.lines[0]!.onclose?.({ code: 1006, reason: '' });
  textOf(ann, 'p-2').insert(0, 'Our ');
  textOf(ann, 'p-2').delete(8, 1);
  textOf(ann, 'p-1').insert(0, 'Lost ');
  (bodyOf(ann.connection.copy.doc, 'p-1')!.get(0) as Y.XmlElement).setAttribute('onclick', 'alert(1)');
  textsIn(bodyOf(bob.doc, 'p-2'))[0]!.insert(4, ' meanwhile');
  pump(at);
  jest.advanceTimersByTime(600);
  ann.arrive();
  expect(ann.connection.state).toEqual({ kind: 'refused', why: 'UnknownContent' });
  jest.advanceTimersByTime(600);
  ann.arrive();
  expect(ann.connection.copy.number).toBe(2);
  expect(ann.connection.state).toMatchObject({ kind: 'saved' });
  expect(wordsOfDraft(at.room.doc, 'p-2')).toBe('Our Aims meanwhile');
  expect(wordsOfDraft(at.room.doc, 'p-1')).toBe('Members shall act.');
  expect(ann.connection.kept).toMatchObject([{ provision: 'p-1', words: 'Lost ', why: 'UnknownContent' }]);
});

it('keeps a reader’s words for the reader, and shows the draft as it is', () => {
  const at = house(text);
  const ann = place(at);
  ann.arrive();
  play(at, setRights(at.room, ann.lines[0]!.id, { read: true, write: false }));
  expect(ann.connection.write).toBe(false);
  textOf(ann).insert(0, 'Mine ');
  expect(ann.connection.state).toMatchObject({ kind: 'refused', why: 'ReadOnly' });
  jest.advanceTimersByTime(600);
  ann.arrive();
  expect(ann.connection.kept).toMatchObject([{ provision: 'p-1', words: 'Mine ', why: 'ReadOnly' }]);
  expect(wordsOfDraft(ann.connection.copy.doc, 'p-1')).toBe('Members shall act.');
  ann.connection.letGo(ann.connection.kept[0]!.id);
  expect(ann.connection.kept).toEqual([]);
});

it('keeps the words for a provision that was locked meanwhile, and goes on with all others within a second', () => {
  const at = house(text);
  const ann = place(at);
  ann.arrive();
  setLocks(at.room, new Map([['p-1', new Set<string>()]]));
  textOf(ann, 'p-2').insert(0, 'Our ');
  textOf(ann, 'p-1').insert(0, 'Late ');
  textOf(ann, 'p-2').insert(0, 'All ');
  pump(at);
  expect(ann.connection.state).toEqual({ kind: 'refused', why: 'Locked' });
  jest.advanceTimersByTime(600);
  ann.arrive();
  pump(at);
  expect(ann.connection.state).toMatchObject({ kind: 'saved' });
  expect(ann.connection.kept).toMatchObject([{ provision: 'p-1', words: 'Late ', why: 'Locked' }]);
  expect(wordsOfDraft(at.room.doc, 'p-1')).toBe('Members shall act.');
  expect(wordsOfDraft(at.room.doc, 'p-2')).toBe('All Our Aims.');
});

it('keeps what the author asks of a closed provision as its words would be, also where words were only taken out', () => {
  const at = house(text);
  const ann = place(at);
  ann.arrive();
  setLocks(at.room, new Map([['p-1', new Set<string>()]]));
  textOf(ann, 'p-1').delete(0, 8);
  textOf(ann, 'p-1').insert(0, 'All ');
  setLocks(at.room, new Map(['p-1', 'p-2'].map((id) => [id, new Set<string>()])));
  textOf(ann, 'p-2').delete(0, 1);
  for (let turn = 0; turn < 3; turn++) {
    pump(at);
    jest.advanceTimersByTime(2000);
    if (ann.lines.at(-1)!.readyState === 0) ann.arrive();
  }
  expect(ann.connection.kept).toMatchObject([
    {
      provision: 'p-1',
      words: 'All ',
      cited: { number: '1', label: null },
      proposal: { base: [paragraph('Members shall act.')], content: [paragraph('All shall act.')] },
    },
    { provision: 'p-2', words: '', proposal: { base: [paragraph('Aims.')], content: [paragraph('ims.')] } },
  ]);
});

it('says what waits when the connection is lost between a refusal and the fresh copy', () => {
  const at = house(text);
  const ann = place(at);
  ann.arrive();
  setLocks(at.room, new Map([['p-1', new Set<string>()]]));
  textOf(ann, 'p-1').insert(0, 'Late ');
  pump(at);
  jest.advanceTimersByTime(600);
  ann.lines[1]!.onclose?.({ code: 1006, reason: '' });
  textOf(ann, 'p-2').insert(0, 'Our ');
  expect(ann.connection.state).toMatchObject({ kind: 'offline', waiting: 2 });
  jest.advanceTimersByTime(5000);
  ann.arrive();
  pump(at);
  expect(ann.connection.state).toMatchObject({ kind: 'saved' });
  expect(wordsOfDraft(at.room.doc, 'p-2')).toBe('Our Aims.');
  expect(ann.connection.kept).toMatchObject([{ words: 'Late ' }]);
});

it('loses nothing of what was written at a stretch, a part of which was confirmed before the refusal', () => {
  const at = house(text);
  const ann = place(at);
  ann.arrive();
  for (const [provision, letters] of [
    ['p-1', 'On'],
    ['p-2', 'So'],
  ] as const)
    for (const [index, letter] of [...letters].entries()) textOf(ann, provision).insert(index, letter);
  pump(at);
  setLocks(at.room, new Map([['p-1', new Set<string>()]]));
  for (const [index, letter] of [...' sea '].entries()) textOf(ann, 'p-2').insert(2 + index, letter);
  for (const [index, letter] of [...'ly '].entries()) textOf(ann, 'p-1').insert(2 + index, letter);
  pump(at);
  jest.advanceTimersByTime(600);
  ann.arrive();
  pump(at);
  expect(wordsOfDraft(at.room.doc, 'p-2')).toBe('So sea Aims.');
  expect(wordsOfDraft(ann.connection.copy.doc, 'p-1')).toBe('OnMembers shall act.');
  expect(ann.connection.kept).toMatchObject([
    { words: 'ly ', proposal: { content: [paragraph('Only Members shall act.')] } },
  ]);
});

it('shows the old copy until the fresh one is here, and brings along what is written in it meanwhile', () => {
  const at = house(text);
  const ann = place(at);
  ann.arrive();
  setLocks(at.room, new Map([['p-1', new Set<string>()]]));
  textOf(ann, 'p-1').insert(0, 'Late ');
  pump(at);
  expect(ann.connection.state).toEqual({ kind: 'refused', why: 'Locked' });
  expect(ann.connection.isHere).toBe(true);
  expect(ann.connection.copy.number).toBe(1);
  textOf(ann, 'p-2').insert(0, 'Our ');
  textOf(ann, 'p-2').delete(8, 1);
  jest.advanceTimersByTime(600);
  textOf(ann, 'p-2').insert(0, 'All ');
  ann.arrive();
  pump(at);
  expect(ann.connection.copy.number).toBe(2);
  expect(ann.connection.state).toMatchObject({ kind: 'saved' });
  expect(wordsOfDraft(at.room.doc, 'p-2')).toBe('All Our Aims');
  expect(wordsOfDraft(ann.connection.copy.doc, 'p-2')).toBe('All Our Aims');
});

it('ends for good where the draft is not there, or no longer for us', () => {
  const at = house(text);
  const ann = place(at);
  ann.arrive();
  play(at, setRights(at.room, ann.lines[0]!.id, { read: false, write: false }));
  expect(ann.connection.state).toEqual({ kind: 'ended', why: 'NotForYou' });
  const eve = place(at);
  eve.lines[0]!.onclose?.({ code: 4404, reason: 'NotFound' });
  expect(eve.connection.state).toEqual({ kind: 'ended', why: 'NotFound' });
  jest.advanceTimersByTime(60_000);
  expect(eve.lines).toHaveLength(1);
});
