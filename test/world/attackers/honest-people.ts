import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readNotice, stepOne, stepTwo, updateFrame } from '../../../libs/sync/src/index.js';
import type { World } from '../index.js';
import { editorOf, synced, textIn, until, wordsIn } from '../live-draft.js';

/** Whom the hall is to hold. */
export interface Hall {
  readonly address: string;
  readonly draft: string;
  readonly people: readonly { readonly token: string; readonly stock: boolean; readonly provision: string }[];
  readonly perSecond: number;
}

/** How it went since the hall was last asked. Times in milliseconds. */
export interface Felt {
  readonly typed: number;
  /** From a key being pressed to everybody having the letter and its author being told that it is saved. */
  readonly longest: number;
  /** Sockets that the server ended. */
  readonly closes: readonly string[];
}

export type Asked =
  | { readonly kind: 'begin'; readonly hall: Hall }
  | { readonly kind: 'felt' }
  | { readonly kind: 'rest' };

interface Person {
  readonly doc: Y.Doc;
  readonly provision: string;
  leave(): void;
}

const pressed = new Map<string, { readonly at: number; left: number }>();
let closes: string[] = [];
let longest = 0;
let typed = 0;
let people: readonly Person[] = [];
let timers: NodeJS.Timeout[] = [];

// A process of its own, so that what the attackers are busy with is not felt here.
process.on('message', (asked: Asked) => {
  void answer(asked).then((reply) => process.send!(reply));
});

async function answer(asked: Asked): Promise<unknown> {
  if (asked.kind === 'begin') return begin(asked.hall);
  if (asked.kind === 'felt') return felt();
  for (const timer of timers.splice(0)) clearInterval(timer);
  await until(
    () => pressed.size,
    (open) => open === 0,
    10_000,
  ).catch(() => undefined);
  const seen = people.map(({ doc }) => people.map(({ provision }) => wordsIn(doc, provision)).join('\n'));
  for (const person of people) person.leave();
  return seen;
}

async function begin({ address, draft, people: who, perSecond }: Hall): Promise<null> {
  people = await Promise.all(
    who.map(({ token, stock, provision }) =>
      stock ? withStockProvider(address, draft, { token, provision }) : withOwn(address, draft, { token, provision }),
    ),
  );
  for (const person of people) listen(person.doc);
  timers = people.map((person) => setInterval(() => type(person), 1000 / perSecond));
  return null;
}

function felt(): Felt {
  const now = performance.now();
  const waiting = [...pressed.values()].map(({ at }) => now - at);
  const told = { typed, longest: Math.max(longest, ...waiting), closes };
  typed = 0;
  longest = 0;
  closes = [];
  return told;
}

// At the end of one's own paragraph, which is kept short.
function type({ doc, provision }: Person): void {
  const text = textIn(doc, provision);
  const key = `${doc.clientID} ${Y.getState(doc.store, doc.clientID)}`;
  pressed.set(key, { at: performance.now(), left: people.length - 1 + (waitingOf.has(doc) ? 1 : 0) });
  waitingOf.get(doc)?.(key);
  typed++;
  text.insert(text.length, 'x');
  if (text.length > 120) text.delete(40, 60);
}

function listen(doc: Y.Doc): void {
  doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
    if (local) return;
    for (const { id, length } of Y.decodeUpdate(update).structs)
      for (let at = 0; at < length; at++) arrived(`${id.client} ${id.clock + at}`);
  });
}

function arrived(key: string): void {
  const known = pressed.get(key);
  if (known === undefined || --known.left > 0) return;
  longest = Math.max(longest, performance.now() - known.at);
  pressed.delete(key);
}

type Seat = { readonly token: string; readonly provision: string };

async function withStockProvider(address: string, draft: string, { token, provision }: Seat): Promise<Person> {
  const editor = editorOf({ address } as World, { token }, draft);
  editor.provider.on('connection-close', (event) => closes.push(`closed ${event?.code} ${event?.reason}`));
  await synced(editor);
  return { doc: editor.doc, provision, leave: editor.leave };
}

/** For those who are told what is saved: what is to be called when a letter is on its way. */
const waitingOf = new Map<Y.Doc, (key: string) => void>();

async function withOwn(address: string, draft: string, { token, provision }: Seat): Promise<Person> {
  const doc = new Y.Doc({ gc: false });
  const url = `${address.replace(/^http/, 'ws')}/collab/${draft}?ack=1`;
  const ws = new WebSocket(url, { headers: { authorization: `Bearer ${token}` } });
  const unsaved: { readonly key: string; readonly count: number }[] = [];
  let sent = 0;
  const say = (frame: Uint8Array): void => {
    sent++;
    if (ws.readyState === WebSocket.OPEN) ws.send(frame);
  };
  waitingOf.set(doc, (key) => unsaved.push({ key, count: sent + 1 }));
  ws.on('open', () => ws.send(stepOne(Y.encodeStateVector(doc))));
  ws.on('close', (code, reason) => closes.push(`closed ${code} ${reason}`));
  ws.on('error', () => undefined);
  ws.on('message', (data: Buffer) => {
    const frame = new Uint8Array(data);
    const notice = readNotice(frame);
    if (notice?.kind === 'Confirmed')
      while (unsaved[0] && unsaved[0].count <= notice.count) arrived(unsaved.shift()!.key);
    if (notice === null) take(doc, frame, say);
  });
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') say(updateFrame(update));
  });
  await until(() => doc.getMap('provisions').has(provision), Boolean, 20_000);
  return { doc, provision, leave: () => ws.terminate() };
}

function take(doc: Y.Doc, frame: Uint8Array, say: (frame: Uint8Array) => void): void {
  const decoder = decoding.createDecoder(frame);
  if (decoding.readVarUint(decoder) !== 0) return;
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (step === 0) say(stepTwo(Y.encodeStateAsUpdate(doc, bytes)));
  else Y.applyUpdate(doc, bytes, 'server');
}
