import { setTimeout as after } from 'node:timers/promises';
import { textIn } from '../../world/live-draft.js';
import { dice } from '../merge-texts.js';
import { greeting, sync, understand } from './dialect.js';
import type { Feeding } from './orders.js';
import { BareSocket } from './socket.js';
import { documentOf } from './typing.js';

/** So many letters before the writer goes somewhere else. */
const RUN = 8;
const BEAT = 20;
const PATIENCE = 60_000;

/**
 * Gives a document a long history: each writer types eight letters, goes to another place in their provision, and types on.
 * The sockets ask for nothing, so a server that can tell those from others need not send them anything.
 */
export async function feed(asked: Feeding): Promise<{ sent: number }> {
  const sent = await Promise.all(asked.clients.map((_, at) => feedThrough(asked, at)));
  return { sent: sent.reduce((sum, each) => sum + each, 0) };
}

async function feedThrough(asked: Feeding, number: number): Promise<number> {
  const { dialect, perSecond, brings, beginning, clients } = asked;
  const { url, token, room } = clients[number]!;
  const updates = inTurn(
    Array.from({ length: asked.writers }, (_, writer) => writer)
      .filter((writer) => writer % clients.length === number)
      .map((writer) => historyOf(asked, writer)),
  );
  let failed = '';
  let answered = false;
  const socket = await new Promise<BareSocket>((open) => {
    const made: BareSocket = new BareSocket(url, token, {
      frame: (payload) => {
        const said = understand(dialect, payload);
        if (said.kind === 'Refused') failed = said.why;
        if (said.kind === 'Given' && said.all) answered = true;
      },
      open: () => open(made),
      closed: (why) => {
        failed ||= why;
      },
    });
  });
  const say = (update: Uint8Array): void => socket.send(sync(dialect, room, 2, update));
  const first = greeting(dialect, room);
  if (first !== null) socket.send(first);
  if (brings && number === 0) say(Buffer.from(beginning.seed, 'base64'));
  await after(500);
  const begun = performance.now();
  for (let sent = 0; sent < updates.length && failed === ''; await after(BEAT)) {
    const due = Math.min(updates.length, Math.ceil(((performance.now() - begun + BEAT) / 1000) * perSecond));
    for (; sent < due; sent++) say(updates[sent]!);
  }
  // Messages are heard in order, so the answer comes when all of them have been.
  socket.send(sync(dialect, room, 0, new Uint8Array([0])));
  for (const end = performance.now() + PATIENCE; !answered && failed === '' && performance.now() < end; )
    await after(BEAT);
  socket.leave();
  if (failed !== '') throw new Error(`A long history was not taken: ${failed}`);
  return updates.length;
}

function inTurn(histories: readonly (readonly Uint8Array[])[]): readonly Uint8Array[] {
  return (histories[0] ?? []).flatMap((_, at) => histories.map((history) => history[at]!));
}

/** What an editor would send who had nobody beside them. */
function historyOf({ beginning, base, updates }: Feeding, writer: number): readonly Uint8Array[] {
  const { seed, provisions } = beginning;
  const doc = documentOf(seed);
  doc.clientID = base + writer;
  const text = textIn(doc, provisions[writer % provisions.length]!);
  const roll = dice(writer + 1);
  const made: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => made.push(update));
  for (let at = 0; made.length < updates; at++) {
    if (made.length % RUN === 0) at = Math.floor(roll() * text.length);
    text.insert(at, 'x');
  }
  doc.destroy();
  return made;
}
