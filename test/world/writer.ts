import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { type Notice, readNotice, stepOne, stepTwo, updateFrame } from '../../libs/sync/src/index.js';
import type { Persona, World } from './index.js';
import { type OpenDraft, textIn } from './live-draft.js';

interface Waiting {
  readonly done: () => void;
  /** Which message of this socket carried it. */
  sentAs: number | null;
}

const EVERY = 12;
const AGAIN = 60;

/** Somebody who writes words of their own without end, and keeps a journal of those that were confirmed to them. */
export class Writer {
  readonly doc = new Y.Doc({ gc: false });
  readonly journal = new Set<string>();
  readonly refusals: string[] = [];
  /** The kinds of messages that came. */
  readonly heard = new Set<number>();
  readonly arrived: Promise<void>;
  private arrive: () => void = () => undefined;
  private ws: WebSocket | null = null;
  private sent = 0;
  private answered = false;
  private stopped = false;
  private paused = false;
  private number = 0;
  private waiting: Waiting[] = [];
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly what: { readonly provision: string; readonly name: string },
  ) {
    this.arrived = new Promise((done) => {
      this.arrive = done;
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') this.send(update);
    });
    this.connect();
    this.timer = setInterval(() => this.write(), EVERY);
  }

  /** Resolves when the edit has been confirmed. */
  confirmed(edit: () => void): Promise<void> {
    return new Promise((done) => {
      edit();
      this.waiting.push({ done, sentAs: this.answered ? this.sent : null });
    });
  }

  pause(): void {
    this.paused = true;
  }

  stop(): void {
    this.stopped = true;
    clearInterval(this.timer);
    this.ws?.terminate();
  }

  private connect(): void {
    if (this.stopped) return;
    const ws = new WebSocket(this.url, { headers: { authorization: `Bearer ${this.token}` } });
    this.ws = ws;
    this.sent = 0;
    this.answered = false;
    for (const each of this.waiting) each.sentAs = null;
    ws.on('open', () => ws.send(stepOne(Y.encodeStateVector(this.doc))));
    ws.on('message', (data: Buffer) => this.hear(new Uint8Array(data)));
    ws.on('error', () => undefined);
    ws.on('close', () => {
      this.answered = false;
      setTimeout(() => this.connect(), AGAIN);
    });
  }

  private send(update: Uint8Array): void {
    if (!this.answered || this.ws?.readyState !== WebSocket.OPEN) return;
    this.ws.send(updateFrame(update));
    this.sent++;
  }

  private hear(frame: Uint8Array): void {
    this.heard.add(frame[0]!);
    const notice = readNotice(frame);
    if (notice !== null) {
      this.told(notice);
      return;
    }
    const decoder = decoding.createDecoder(frame);
    if (decoding.readVarUint(decoder) !== 0) return;
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === 0) this.answer(bytes);
    else Y.applyUpdate(this.doc, bytes, 'server');
    if (step === 1) this.arrive();
  }

  private told(notice: Notice): void {
    if (notice.kind === 'Refused') this.refusals.push(`${notice.why} ${JSON.stringify(notice.facts)}`);
    if (notice.kind !== 'Confirmed') return;
    const isIn = ({ sentAs }: Waiting): boolean => sentAs !== null && sentAs <= notice.count;
    for (const each of this.waiting) if (isIn(each)) each.done();
    this.waiting = this.waiting.filter((each) => !isIn(each));
  }

  private answer(vector: Uint8Array): void {
    this.ws?.send(stepTwo(Y.encodeStateAsUpdate(this.doc, vector)));
    this.sent++;
    this.answered = true;
    for (const each of this.waiting) each.sentAs = this.sent;
  }

  // Always at the end, because what is put into the middle of another's word would tear it.
  private write(): void {
    const { provision, name } = this.what;
    if (this.paused || !this.doc.getMap('provisions').has(provision)) return;
    const word = `‹${name}.${this.number++}›`;
    const text = textIn(this.doc, provision);
    void this.confirmed(() => text.insert(text.length, word)).then(() => this.journal.add(word));
  }
}

export function writerOf(
  world: World,
  who: Persona,
  draft: OpenDraft,
  what: { readonly provision: string; readonly name: string },
): Writer {
  const url = `${world.address.replace(/^http/, 'ws')}/collab/${draft.id}?ack=1`;
  return new Writer(url, world.people[who].token, what);
}
