import 'fake-indexeddb/auto';
import * as Y from 'yjs';
import { bodyOf, emptyDraft, moveProvision, provisionsOf, serverClient } from '#lib/live-draft';
import { textsIn, wordsOfDraft } from '#lib/live-draft/testing';
import { setRights } from '#lib/sync';
import { clientOf, type House, house, openedText, play, pump } from '#lib/sync/testing';
import { nameOf } from './device-names.js';
import { DraftConnection } from './draft-connection.js';
import { forgetCopies } from './forget-copies.js';
import { Line } from './testing/line.js';

const SERVER = 'ws://here';
let draft = 0;
let open: Page[] = [];

/** A page of a browser whose device keeps what its last page kept. */
interface Page {
  readonly connection: DraftConnection;
  readonly lines: Line[];
  arrive(): void;
  /** The socket breaks, and no other comes about. */
  lose(): void;
}

beforeEach(() => void draft++);
afterEach(() => {
  for (const { connection } of open) connection.close();
  open = [];
});

/** Opens the draft and waits until the device's copy is here. */
async function pageOf(at: House, person = 'ann'): Promise<Page> {
  const lines: Line[] = [];
  const connection = new DraftConnection({
    server: SERVER,
    draft: `d${draft}`,
    person,
    alone: async () => () => undefined,
    open: () => {
      lines.push(new Line(at, person, true));
      return lines.at(-1)!;
    },
  });
  const page = {
    connection,
    lines,
    arrive: () => {
      lines.at(-1)!.open();
      pump(at);
    },
    lose: () => {
      lines.at(-1)!.readyState = 3;
      lines.at(-1)!.onclose?.({ code: 1006, reason: '' });
    },
  };
  open.push(page);
  connection.connect();
  await until(() => lines.length > 0);
  return page;
}

/** As when a browser is closed: nothing is said to anybody, and what the device was given stays. */
async function closeBrowser(page: Page): Promise<void> {
  await stored();
  page.connection.close();
  open = open.filter((each) => each !== page);
  await stored();
}

const stored = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

async function until(true_: () => boolean): Promise<void> {
  for (let turn = 0; !true_(); turn++) {
    expect(turn).toBeLessThan(300);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const textOf = ({ connection }: Page, provision = 'p-1') => textsIn(bodyOf(connection.copy.doc, provision))[0]!;
const words = ({ connection }: Page, provision = 'p-1') => wordsOfDraft(connection.copy.doc, provision);
const twoProvisions = () => house(openedText('1 Members shall act.', '2 Aims.'));

it('shows the stored draft at once, and sends what was written without a network once and once only', async () => {
  const at = twoProvisions();
  const first = await pageOf(at);
  first.arrive();
  first.lose();
  textOf(first).insert(0, 'Far ');
  textOf(first).insert(4, 'away ');
  // What the device has only been handed is not said to be kept.
  expect(first.connection).toMatchObject({ state: { kind: 'offline', waiting: 0, kept: true }, isAtRisk: true });
  await until(() => first.connection.state.kind === 'offline' && first.connection.state.waiting === 2);
  expect(first.connection).toMatchObject({ state: { kept: true }, isAtRisk: false });
  await closeBrowser(first);
  const second = await pageOf(at);
  expect(second.connection.isHere).toBe(true);
  expect(second.connection.write).toBe(true);
  expect(words(second)).toBe('Far away Members shall act.');
  second.lose();
  expect(second.connection.state).toMatchObject({ kind: 'offline', waiting: 2 });
  textOf(second).insert(0, 'So ');
  await closeBrowser(second);
  const third = await pageOf(at);
  third.arrive();
  expect(third.connection.state).toMatchObject({ kind: 'saved' });
  expect(wordsOfDraft(at.room.doc, 'p-1')).toBe('So Far away Members shall act.');
  await closeBrowser(third);
  const fourth = await pageOf(at);
  fourth.arrive();
  expect(fourth.connection.state).toEqual({ kind: 'live' });
  expect(wordsOfDraft(at.room.doc, 'p-1')).toBe('So Far away Members shall act.');
});

it('merges what was written meanwhile, also where the log was folded into one entry', async () => {
  const at = twoProvisions();
  const ann = await pageOf(at);
  ann.arrive();
  ann.lose();
  textOf(ann).insert(0, 'Ann: ');
  await closeBrowser(ann);
  const bob = clientOf(at, 1, 'bob');
  pump(at);
  textsIn(bodyOf(bob.doc, 'p-1'))[0]!.delete(7, 6);
  pump(at);
  const folded = house(Y.mergeUpdates(at.log.map(({ update }) => update)));
  const back = await pageOf(folded);
  back.arrive();
  expect(wordsOfDraft(folded.room.doc, 'p-1')).toBe('Ann: Members act.');
  expect(words(back)).toBe('Ann: Members act.');
});

it('merges what was written meanwhile, also where the provision was moved', async () => {
  const at = twoProvisions();
  const ann = await pageOf(at);
  ann.arrive();
  ann.lose();
  textOf(ann).insert(0, 'Ann: ');
  await closeBrowser(ann);
  const server = emptyDraft(serverClient(0.7));
  for (const { update } of at.log) Y.applyUpdate(server, update);
  const division = provisionsOf(server).get('p-2')!.get('division') as string;
  expect(moveProvision(server, 'p-1', { after: 'p-2', division })).toBeNull();
  const moved = house(Y.encodeStateAsUpdate(server));
  const back = await pageOf(moved);
  back.arrive();
  expect(back.connection.state).toMatchObject({ kind: 'saved' });
  for (const doc of [moved.room.doc, back.connection.copy.doc]) {
    expect(wordsOfDraft(doc, 'p-1')).toBe('Ann: Members shall act.');
    const [first, second] = ['p-1', 'p-2'].map((each) => provisionsOf(doc).get(each)!.get('order') as string);
    expect(first! > second!).toBe(true);
  }
});

it('keeps the copies of two people at one device apart', async () => {
  expect(nameOf({ server: SERVER, person: 'ann', draft: 'd' })).not.toBe(
    nameOf({ server: SERVER, person: 'bob', draft: 'd' }),
  );
  const at = twoProvisions();
  const ann = await pageOf(at, 'ann');
  ann.arrive();
  ann.lose();
  textOf(ann).insert(0, 'Secret ');
  await closeBrowser(ann);
  const bob = await pageOf(at, 'bob');
  expect(bob.connection.isHere).toBe(false);
  bob.arrive();
  expect(words(bob)).toBe('Members shall act.');
  expect(wordsOfDraft(at.room.doc, 'p-1')).toBe('Members shall act.');
});

it('replaces the stored copy after a refusal, and keeps the refused words across a restart', async () => {
  const at = twoProvisions();
  const ann = await pageOf(at);
  ann.arrive();
  ann.lose();
  textOf(ann, 'p-2').insert(0, 'Our ');
  textOf(ann, 'p-1').insert(0, 'Lost ');
  (bodyOf(ann.connection.copy.doc, 'p-1')!.get(0) as Y.XmlElement).setAttribute('onclick', 'alert(1)');
  await closeBrowser(ann);
  const back = await pageOf(at);
  back.arrive();
  expect(back.connection.state).toMatchObject({ kind: 'refused' });
  // The browser dies between the refusal and the fresh copy: the same refusal comes again.
  await closeBrowser(back);
  const again = await pageOf(at);
  again.arrive();
  await until(() => again.lines.length === 2);
  again.arrive();
  expect(again.connection.state).toMatchObject({ kind: 'saved' });
  expect(wordsOfDraft(at.room.doc, 'p-2')).toBe('Our Aims.');
  await closeBrowser(again);
  const last = await pageOf(at);
  expect(words(last, 'p-1')).toBe('Members shall act.');
  expect(words(last, 'p-2')).toBe('Our Aims.');
  last.arrive();
  expect(last.connection.state).toEqual({ kind: 'live' });
  expect(last.connection.kept).toMatchObject([{ provision: 'p-1', words: 'Lost ', why: 'UnknownContent' }]);
  last.connection.letGo(last.connection.kept[0]!.id);
  await closeBrowser(last);
  expect((await pageOf(at)).connection.kept).toEqual([]);
});

it('takes the text off the device when the draft is not theirs any more, but not their own last words', async () => {
  const at = twoProvisions();
  const ann = await pageOf(at);
  ann.arrive();
  textOf(ann).insert(0, 'Last ');
  play(at, setRights(at.room, ann.lines[0]!.id, { read: false, write: false }));
  expect(ann.connection.state).toEqual({ kind: 'ended', why: 'NotForYou' });
  expect(ann.connection.kept).toMatchObject([{ provision: 'p-1', words: 'Last ' }]);
  await closeBrowser(ann);
  const back = await pageOf(at);
  expect(back.connection.isHere).toBe(false);
  expect(back.connection.kept).toMatchObject([{ provision: 'p-1', words: 'Last ' }]);
});

it('leaves no draft behind when its reader signs out, and keeps words that nobody has yet for their author', async () => {
  const at = twoProvisions();
  const ann = await pageOf(at);
  const bob = await pageOf(at, 'bob');
  ann.arrive();
  bob.arrive();
  ann.lose();
  textOf(ann).insert(0, 'Waiting ');
  await closeBrowser(ann);
  await closeBrowser(bob);
  await forgetCopies({ server: SERVER, person: 'ann' }, async () => () => undefined);
  await stored();
  const back = await pageOf(at);
  expect(back.connection.isHere).toBe(false);
  expect(back.connection.kept).toMatchObject([{ provision: 'p-1', words: 'Waiting ', why: 'SignedOut' }]);
  expect((await pageOf(at, 'bob')).connection.isHere).toBe(true);
});
