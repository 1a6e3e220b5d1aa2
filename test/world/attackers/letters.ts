import { connect } from 'node:net';
import { stepOne, updateFrame } from '../../../libs/sync/src/index.js';
import { endOf, FIRST, type Line, newPage, post } from '../letters.js';
import { textIn, until } from '../live-draft.js';
import { type Attack, type Ground, inGroups, kinds, many, numbers, ownCopy, pause, tally, updateOf } from './attack.js';

const EVE = { who: 'delegateB' } as const;
const BYE = { code: 1000, reason: 'Bye' };
const piece = (bytes: Uint8Array) => ({ bytes, more: false });
const ASKING = piece(stepOne(Uint8Array.from([0])));

/** What is tried at the door for those whose network lets no websocket through. */
export const letters: readonly Attack[] = [
  {
    name: 'Letters at the door',
    tried: 'unsigned, forged, from an evil page, without our header, to no room, no letters at all, 300 KB',
    answer: '401 ×2, 403, 415, 4404 NotFound, 400 ×2, 413',
    run: async (ground) => {
      const ways: readonly (Line & { readonly room?: string })[] = [
        { who: null },
        { who: null, headers: { authorization: `Bearer ${'A'.repeat(43)}` } },
        { ...EVE, headers: { origin: 'https://evil.example' } },
        { ...EVE, headers: { 'x-caucus': '0' } },
        { ...EVE, room: 'no-such-room' },
        { ...EVE, body: new TextEncoder().encode('<html>') },
        { ...EVE, page: 'short' },
        { ...EVE, body: new Uint8Array(300_000) },
      ];
      const outcomes: string[] = [];
      for (const { room = ground.draft.id, ...line } of ways)
        outcomes.push(endOf(await post(ground.world, room, FIRST, line)));
      return tally(outcomes);
    },
  },
  {
    name: 'Lines of others',
    tried: 'the page and number of somebody’s line, with another session: to listen, to speak and to end it',
    answer: '1013 UnknownLine ×3, the line goes on',
    run: async (ground) => {
      const page = newPage();
      const begun = await post(ground.world, ground.draft.id, FIRST, { who: 'headA', page });
      const next = { ...FIRST, from: 2, heard: begun.letter!.pieces.length, pieces: [] };
      const tries = [next, { ...next, pieces: [ASKING] }, { ...next, ending: BYE }];
      const outcomes: string[] = [];
      for (const letter of tries)
        outcomes.push(endOf(await post(ground.world, ground.draft.id, letter, { ...EVE, page })));
      const then = endOf(await post(ground.world, ground.draft.id, { ...next, ending: BYE }, { who: 'headA', page }));
      return `${tally(outcomes)}, ${then === '1000 Bye' ? 'the line goes on' : then}`;
    },
  },
  {
    name: 'Letters replayed and skipped',
    tried: 'an edit sent five times over, then a letter that leaves one out, and one that answers what was never said',
    answer: 'stored once, 1013 Gap, 1013 NeverSaid',
    run: async (ground) => {
      const page = newPage();
      const edit = updateOf(ownCopy(ground), (doc) => textIn(doc, ground.draft.provisions[3]!).insert(0, 'once '));
      const before = await entriesOf(ground);
      const saying = { ...FIRST, pieces: [piece(updateFrame(edit))] };
      for (let time = 0; time < 5; time++) await post(ground.world, ground.draft.id, saying, { ...EVE, page });
      const stored = (await entriesOf(ground)) - before;
      const skipped = endOf(await post(ground.world, ground.draft.id, { ...FIRST, from: 9 }, { ...EVE, page }));
      const unsaid = { ...FIRST, heard: 1000 };
      await post(ground.world, ground.draft.id, FIRST, { ...EVE, page, number: 2 });
      const never = endOf(await post(ground.world, ground.draft.id, unsaid, { ...EVE, page, number: 2 }));
      return `stored ${stored === 1 ? 'once' : `${stored} times`}, ${skipped}, ${never}`;
    },
  },
  {
    name: 'Flood of lines',
    tried: '300 lines of one person at once',
    answer: /^1013 TooManyLines, (1008 TooFast, )?200$|^(1008 TooFast, )?1013 TooManyLines, 200$/,
    run: async (ground) => {
      const pages = numbers(many(ground, 300)).map(newPage);
      const ends = await inGroups(pages, 30, (page) => said(ground, FIRST, page));
      for (const page of pages.slice(0, 60)) await said(ground, { ...FIRST, ending: BYE }, page, 2);
      return kinds(ends);
    },
  },
  {
    name: 'Flood of letters',
    tried: '100 letters on one line one after the other, each with 200 good messages',
    answer: /^1008 TooFast(, 200)?$/,
    run: async (ground) => {
      const page = newPage();
      const pieces = numbers(200).map(() => FIRST.pieces[0]!);
      const ends: string[] = [];
      for (let at = 0; at < many(ground, 100) && (ends.at(-1) ?? '200') === '200'; at++)
        ends.push(await said(ground, { ...FIRST, from: 1 + 200 * at, pieces }, page));
      return kinds(ends);
    },
  },
  {
    name: 'Documents left lying',
    long: true,
    tried: '60 lines one after the other that ask for a draft of 8 MB, fetch nothing and say goodbye',
    answer: /^((1000 Bye|1008 TooFast|1013 UnknownLine|200)(, |$))+$/,
    run: async (ground) => {
      const ends = await inGroups(numbers(60), 1, async (at) => {
        const page = newPage();
        const room = ground.brim.id;
        // Each says to have something else, so that each is given a document of their own.
        const asking = piece(stepOne(Uint8Array.from([1, 1 + at, 1])));
        await post(ground.world, room, { ...FIRST, pieces: [asking] }, { ...EVE, page });
        await pause(150);
        const end = { ...FIRST, from: 2, pieces: [], ending: BYE };
        return endOf(await post(ground.world, room, end, { ...EVE, page }));
      });
      return kinds(ends);
    },
  },
  {
    name: 'Letters never finished',
    tried: '150 letters of 200 KB of which the last byte never comes; 50 heads without an end',
    answer: /^HTTP 429 ×[1-9]\d*, the others wait$/,
    run: async (ground) => {
      const bodies = await inGroups(numbers(200), 200, (at) => halfALetter(ground, at < 150 ? 200_000 : null));
      const refusedNow = (): number => bodies.filter(({ heard }) => heard().startsWith('HTTP/1.1 429')).length;
      await pause(ground.hard ? 3000 : 0);
      // On a machine that is busy with other tests the first of them has its answer late.
      const refused = await until(refusedNow, (count) => count > 0, 10_000).catch(refusedNow);
      for (const body of bodies) body.drop();
      return `HTTP 429 ×${refused}, the others wait`;
    },
  },
];

async function said(ground: Ground, letter: typeof FIRST, page: string, from = letter.from): Promise<string> {
  return endOf(await post(ground.world, ground.draft.id, { ...letter, from }, { ...EVE, page }));
}

async function entriesOf({ world, draft }: Ground): Promise<number> {
  const [row] = await world.owner<{ count: string }>(
    'select count(*) as count from room_update where room_id = $1 and person_id = $2',
    [draft.id, world.people.delegateB.personId],
  );
  return Number(row!.count);
}

/** All but the last byte of a letter; or, where no length is given, of its head. */
function halfALetter({ world, draft }: Ground, length: number | null): Promise<{ heard(): string; drop(): void }> {
  const { hostname, port } = new URL(world.address);
  const socket = connect({ host: hostname, port: Number(port) });
  let heard = '';
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1');
  });
  socket.on('error', () => undefined);
  const head = [
    `POST /collab/${draft.id}/${newPage()}/1 HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    `Authorization: Bearer ${world.people.delegateB.token}`,
    'X-Caucus: 1',
    'Content-Type: application/octet-stream',
    ...(length === null ? [] : [`Content-Length: ${length}`, '\r\n']),
  ];
  socket.write(head.join('\r\n'));
  if (length !== null) socket.write(new Uint8Array(length - 1));
  return new Promise((sent) => setTimeout(() => sent({ heard: () => heard, drop: () => socket.destroy() }), 50));
}
