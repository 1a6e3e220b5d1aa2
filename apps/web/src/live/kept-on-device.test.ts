import 'fake-indexeddb/auto';
import { paragraph } from '#lib/drafting/testing';
import { bodyOf } from '#lib/live-draft';
import { textsIn } from '#lib/live-draft/testing';
import { setLocks, setRights } from '#lib/sync';
import { type House, house, openedText, play, pump } from '#lib/sync/testing';
import { DraftConnection } from './draft-connection.js';
import { forgetCopy } from './forget-copies.js';
import { becameAmendment, discardKept, wordsOnDevice } from './kept-on-device.js';
import { Line } from './testing/line.js';

const SERVER = 'ws://here';
const ann = { server: SERVER, person: 'ann' };
const where = { conference: 'ctu', title: 'Rules' };
const alone = async () => () => undefined;
const text = openedText('1 Members shall act.', '2 Aims.');

const pages: DraftConnection[] = [];
afterEach(() => {
  for (const connection of pages.splice(0)) connection.close();
});

interface Page {
  readonly connection: DraftConnection;
  readonly lines: Line[];
  arrive(): void;
}

async function pageOf(at: House, draft: string, how = alone): Promise<Page> {
  const lines: Line[] = [];
  const open = () => {
    lines.push(new Line(at, 'ann', true));
    return lines.at(-1)!;
  };
  const connection = new DraftConnection({ ...ann, draft, where, alone: how, open });
  pages.push(connection);
  connection.connect();
  await until(() => lines.length > 0);
  const arrive = () => {
    lines.at(-1)!.open();
    pump(at);
  };
  return { connection, lines, arrive };
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; !holds(); turn++) {
    expect(turn).toBeLessThan(300);
    await pause(10);
  }
}

const pause = (ms = 60): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Writes in a provision that is closed, and waits until the fresh copy is there. */
async function writeTooLate(at: House, page: Page): Promise<void> {
  page.arrive();
  setLocks(at.room, new Map([['p-1', new Set<string>()]]));
  textsIn(bodyOf(page.connection.copy.doc, 'p-1'))[0]!.insert(0, 'Late ');
  pump(at);
  await until(() => page.lines.length === 2);
  page.arrive();
  await pause();
}

it('says of words that were not taken what they ask and where, also when the draft is not opened again', async () => {
  const at = house(text);
  const page = await pageOf(at, 'd1');
  await writeTooLate(at, page);
  page.connection.close();
  const [here, ...others] = await wordsOnDevice(ann);
  expect(others).toEqual([]);
  expect(here).toMatchObject({
    draft: 'd1',
    where,
    waiting: 0,
    kept: [
      {
        words: 'Late ',
        why: 'Locked',
        cited: { number: '1' },
        where,
        amendment: null,
        proposal: { base: [paragraph('Members shall act.')], content: [paragraph('Late Members shall act.')] },
      },
    ],
  });
  const of = { ...ann, draft: 'd1' };
  await becameAmendment(of, here!.kept[0]!.id, 'a-7');
  expect((await wordsOnDevice(ann))[0]).toMatchObject({ kept: [{ amendment: 'a-7', words: 'Late ' }] });
  expect(await wordsOnDevice({ ...ann, person: 'bob' })).toEqual([]);
  await discardKept(of, here!.kept[0]!.id);
  expect(await wordsOnDevice(ann)).toEqual([]);
});

it('keeps words also for a page that has not the device’s copy, because another page has', async () => {
  const at = house(text);
  const page = await pageOf(at, 'd2', () => new Promise(() => undefined));
  await writeTooLate(at, page);
  page.connection.close();
  expect(await wordsOnDevice(ann)).toMatchObject([{ draft: 'd2', kept: [{ words: 'Late ', where }] }]);
});

it('makes words of its author’s out of what waited for a draft that cannot be opened any more', async () => {
  const at = house(text);
  const page = await pageOf(at, 'd3');
  page.arrive();
  page.lines[0]!.readyState = 3;
  page.lines[0]!.onclose?.({ code: 1006, reason: '' });
  textsIn(bodyOf(page.connection.copy.doc, 'p-2'))[0]!.insert(0, 'Waiting ');
  page.connection.close();
  await pause();
  const here = async () => (await wordsOnDevice(ann)).find(({ draft }) => draft === 'd3');
  expect(await here()).toMatchObject({ where, waiting: 1, kept: [] });
  await forgetCopy({ ...ann, draft: 'd3' }, { why: 'NotFound', alone });
  expect(await here()).toMatchObject({ waiting: 0, kept: [{ words: 'Waiting ', cited: { number: '2' }, where }] });
});

it('keeps nothing of the text round one’s words once the draft is not theirs any more', async () => {
  const at = house(text);
  const page = await pageOf(at, 'd4');
  await writeTooLate(at, page);
  play(at, setRights(at.room, page.lines.at(-1)!.id, { read: false, write: false }));
  await pause();
  const here = (await wordsOnDevice(ann)).find(({ draft }) => draft === 'd4');
  expect(here).toMatchObject({ kept: [{ words: 'Late ', proposal: null }] });
  expect(page.connection.kept).toMatchObject([{ words: 'Late ', proposal: null }]);
});
