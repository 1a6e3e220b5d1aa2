import * as Y from 'yjs';
import { hear, presenceFrame, stepTwo, updateFrame } from '../../../libs/sync/src/index.js';
import { editorOf, synced, textIn } from '../live-draft.js';
import { type Attack, type Ground, ownCopy, pause, tally, updateOf } from './attack.js';
import { crumbs, firstLetter, lettersUnder } from './forged-updates.js';
import { type Intruder, intrude, sayAlone } from './intruder.js';

const FOREVER = 2 ** 31;

export const forgeries: readonly Attack[] = [
  {
    name: 'Forged presence',
    tried: 'another name, delegation, colour and a script, under a client id of one’s own',
    answer: 'relayed as The delegateB of BRV, nothing forged',
    run: async (ground) => {
      const client = 900_001;
      const user = { id: 'chair', name: '<script>alert(1)</script>', colour: 'red;background:url(javascript:1)' };
      const states = await shownAfter(ground, [{ client, clock: 5, state: { user, name: 'The Chair', cursor: null } }]);
      const { name, delegation } = (states.get(client) as { user: { name: string; delegation: string } }).user;
      const forged = /script|Chair|javascript/.test(JSON.stringify([...states.values()]).replaceAll('The chair', ''));
      return `relayed as ${name} of ${delegation}, ${forged ? 'and forged' : 'nothing forged'}`;
    },
  },
  {
    name: 'Foreign presence',
    tried: 'a cursor in the name of someone present, and their removal, with clocks up to 2⁵³ − 1',
    answer: 'not relayed, the sender stays',
    run: async (ground) => {
      const victim = editorOf(ground.world, 'delegateA', ground.draft.id);
      await synced(victim);
      await pause(200);
      const client = victim.doc.clientID;
      const forged = [null, { user: { name: 'forged' }, cursor: null }].flatMap((state) =>
        [2, FOREVER, Number.MAX_SAFE_INTEGER].map((clock) => ({ client, clock, state })),
      );
      const states = await shownAfter(ground, forged);
      victim.leave();
      const relayed = states.has(client) && !JSON.stringify(states.get(client)).includes('delegateA');
      return `${relayed ? 'relayed' : 'not relayed'}, the sender stays`;
    },
  },
  {
    name: 'Writing by a reader',
    tried: 'words by update and by step 2, deletions by both',
    answer: 'closed 4403 ReadOnly ×4, nothing stored',
    run: async (ground) => {
      const before = await lastEntry(ground, 'headB');
      const writes = [
        edit(ground, (text) => text.insert(0, 'READER')),
        edit(ground, (text) => text.delete(0, 4)),
      ].flatMap((update) => [updateFrame(update), stepTwo(update)]);
      const outcomes: string[] = [];
      for (const frame of writes) outcomes.push(await sayAlone(ground, 'headB', [frame]));
      return `${tally(outcomes)}, ${(await lastEntry(ground, 'headB')) === before ? 'nothing stored' : 'stored'}`;
    },
  },
  {
    name: 'Client ids of others',
    tried: 'words, and collected structs, under the id of someone at work, with the clock they will use next',
    answer: 'closed 4403 ForeignClient ×4, their words arrive',
    run: async (ground) => {
      const victim = editorOf(ground.world, 'delegateA', ground.draft.id);
      await synced(victim);
      const text = victim.text(ground.draft.provisions[3]!);
      text.insert(0, 'a');
      await pause(500);
      const next = { client: victim.doc.clientID, clock: Y.getState(victim.doc.store, victim.doc.clientID) };
      const forged = [lettersUnder([next], firstLetter(text)), crumbs(next, 1)];
      const outcomes: string[] = [];
      for (const frame of forged.flatMap((update) => [updateFrame(update), stepTwo(update)]))
        outcomes.push(await sayAlone(ground, 'delegateB', [frame]));
      text.insert(0, 'b');
      await pause(500);
      const arrives = await isThere(ground, victim.doc.clientID, next.clock);
      victim.leave();
      return `${tally(outcomes)}, ${arrives ? 'their words arrive' : 'their words are gone'}`;
    },
  },
  {
    name: 'Forged author',
    tried: 'words under the server’s own id, and under ids of 2³² and above',
    answer: 'closed 4403 ForeignClient ×3',
    run: async (ground) => {
      const doc = ownCopy(ground);
      const ours = Math.max(...doc.store.clients.keys());
      const behind = firstLetter(textIn(doc, ground.draft.provisions[3]!));
      const authors = [
        { client: ours, clock: Y.getState(doc.store, ours) },
        { client: 2 ** 32, clock: 0 },
        { client: 2 ** 50, clock: 0 },
      ];
      const outcomes: string[] = [];
      for (const author of authors)
        outcomes.push(await sayAlone(ground, 'delegateB', [updateFrame(lettersUnder([author], behind))]));
      return tally(outcomes);
    },
  },
];

function edit(ground: Ground, change: (text: Y.XmlText) => void): Uint8Array {
  return updateOf(ownCopy(ground), (doc) => change(textIn(doc, ground.draft.provisions[3]!)));
}

/** What a witness has been shown of everybody's presence, once the forged states were sent. */
async function shownAfter(
  ground: Ground,
  states: Parameters<typeof presenceFrame>[0],
): Promise<ReadonlyMap<number, unknown>> {
  const witness = await intrude(ground, 'headA');
  const forger = await intrude(ground, 'delegateB');
  forger.send(presenceFrame(states));
  await pause(400);
  const shown = presenceHeard(witness);
  const stays = await forger.end(1);
  witness.drop();
  forger.drop();
  if (stays !== 'stays open') throw new Error(`The sender was sent away: ${stays}`);
  return shown;
}

function presenceHeard({ heard }: Intruder): ReadonlyMap<number, unknown> {
  const shown = new Map<number, unknown>();
  for (const frame of heard) {
    const message = hear(frame, 1 << 20);
    if ('states' in message) for (const { client, state } of message.states) shown.set(client, state);
  }
  return shown;
}

async function lastEntry({ world, draft }: Ground, who: 'headB'): Promise<string> {
  const [row] = await world.owner<{ count: string }>(
    'select count(*) as count from room_update where room_id = $1 and person_id = $2',
    [draft.id, world.people[who].personId],
  );
  return row!.count;
}

async function isThere(ground: Ground, client: number, clock: number): Promise<boolean> {
  const late = editorOf(ground.world, 'headA', ground.draft.id);
  await synced(late);
  const reached = Y.getState(late.doc.store, client);
  const words = late.words(ground.draft.provisions[3]!);
  late.leave();
  return reached > clock && words.startsWith('ba');
}
