import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readNotice, stepOne, stepTwo, updateFrame } from '../../libs/sync/src/index.js';
import { textIn } from '../world/live-draft.js';

/** What the load is to do: everybody opens `url`, the first `writers` of them type. */
export interface Load {
  readonly url: string;
  /** One for each client; null for a server that asks for none. */
  readonly tokens: readonly (string | null)[];
  readonly writers: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly warmUp: number;
  /** The document to begin with, in base64. */
  readonly seed: string;
  readonly provisions: readonly string[];
}

export interface Measured {
  /** From the key being pressed to each other client having it, in milliseconds. */
  readonly visible: readonly number[];
  /** From the key being pressed to its author being told that it is saved. */
  readonly confirmed: readonly number[];
  readonly typed: number;
  /** Edits that some client never got. */
  readonly missing: number;
}

// A process of its own: it types, and listens with a clock that all its clients share. Who only listens takes frames
// apart without applying them, so that fifty of them fit on one core beside the server.
if (process.send) process.once('message', (load: Load) => void run(load).then((measured) => process.send!(measured)));

async function run(load: Load): Promise<Measured> {
  const pressed = new Map<string, { at: number; seen: number }>();
  const visible: number[] = [];
  const confirmed: number[] = [];
  const clients = load.tokens.map((token, at) => new Listener(load.url, token, at < load.writers ? load : null, at));
  await Promise.all(clients.map(({ open }) => open));
  await pause(500);
  const begun = performance.now() + load.warmUp * 1000;
  for (const client of clients) {
    client.onSeen = (keys) => {
      for (const key of keys) note(pressed, key, visible, begun);
    };
    client.onConfirmed = (ms, at) => {
      if (at >= begun) confirmed.push(ms);
    };
  }
  const writers = clients.slice(0, load.writers);
  for (const [at, writer] of writers.entries()) {
    setTimeout(() => writer.typeEvery(1000 / load.perSecond, pressed), (at * 1000) / load.perSecond / load.writers);
  }
  await pause((load.warmUp + load.seconds) * 1000);
  for (const writer of writers) writer.rest();
  await pause(1500);
  const typed = [...pressed.values()].filter(({ at }) => at >= begun);
  const missing = typed.filter(({ seen }) => seen < clients.length - 1).length;
  for (const client of clients) client.leave();
  return { visible, confirmed, typed: typed.length, missing };
}

type Pressed = Map<string, { at: number; seen: number }>;

function note(pressed: Pressed, key: string, visible: number[], begun: number): void {
  const known = pressed.get(key);
  if (known === undefined) return;
  known.seen++;
  if (known.at >= begun) visible.push(performance.now() - known.at);
}

class Listener {
  readonly open: Promise<void>;
  onSeen: (keys: readonly string[]) => void = () => undefined;
  onConfirmed: (milliseconds: number, at: number) => void = () => undefined;
  private readonly ws: WebSocket;
  private readonly doc: Y.Doc | null;
  private readonly waiting: { at: number; count: number }[] = [];
  private sent = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    url: string,
    token: string | null,
    private readonly load: Load | null,
    private readonly number: number,
  ) {
    this.doc = load === null ? null : seeded(load.seed);
    this.ws = new WebSocket(url, { headers: token === null ? {} : { authorization: `Bearer ${token}` } });
    this.ws.on('message', (data: Buffer) => this.hear(new Uint8Array(data)));
    this.ws.on('error', () => undefined);
    this.open = new Promise((done) => {
      this.ws.on('open', () => {
        this.ws.send(stepOne(this.doc === null ? new Uint8Array([0]) : Y.encodeStateVector(this.doc)));
        done();
      });
    });
    this.doc?.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') this.sent++;
      if (origin !== 'server') this.ws.send(updateFrame(update));
    });
  }

  typeEvery(milliseconds: number, pressed: Pressed): void {
    const { doc, load } = this;
    if (doc === null || load === null) return;
    const text = textIn(doc, load.provisions[this.number % load.provisions.length]!);
    this.timer = setInterval(() => {
      const clock = Y.getState(doc.store, doc.clientID);
      pressed.set(`${doc.clientID} ${clock}`, { at: performance.now(), seen: 0 });
      this.waiting.push({ at: performance.now(), count: this.sent + 1 });
      text.insert(Math.min(text.length, 20), 'x');
    }, milliseconds);
  }

  rest(): void {
    clearInterval(this.timer);
  }

  leave(): void {
    this.ws.terminate();
  }

  private hear(frame: Uint8Array): void {
    const notice = readNotice(frame);
    if (notice?.kind === 'Confirmed') this.confirm(notice.count);
    if (notice !== null) return;
    const decoder = decoding.createDecoder(frame);
    if (decoding.readVarUint(decoder) !== 0) return;
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === 0) this.answer(bytes);
    else this.take(bytes, step);
  }

  private answer(vector: Uint8Array): void {
    this.sent++;
    const { doc } = this;
    this.ws.send(stepTwo(doc === null ? new Uint8Array([0, 0]) : Y.encodeStateAsUpdate(doc, vector)));
  }

  private take(update: Uint8Array, step: number): void {
    const mine = this.doc?.clientID;
    if (this.doc !== null) Y.applyUpdate(this.doc, update, 'server');
    if (step !== 2) return;
    const keys = Y.decodeUpdate(update).structs.flatMap(({ id, length }) =>
      id.client === mine ? [] : Array.from({ length }, (_, at) => `${id.client} ${id.clock + at}`),
    );
    this.onSeen(keys);
  }

  private confirm(count: number): void {
    while (this.waiting.length > 0 && this.waiting[0]!.count <= count) {
      const { at } = this.waiting.shift()!;
      this.onConfirmed(performance.now() - at, at);
    }
  }
}

function seeded(seed: string): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  Y.applyUpdate(doc, Buffer.from(seed, 'base64'), 'server');
  return doc;
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
