import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readNotice, stepOne, stepTwo, updateFrame } from '../../libs/sync/src/index.js';
import type { Persona, World } from './index.js';
import { type OpenDraft, textIn } from './live-draft.js';

/** Somebody who writes words of their own without end, and keeps a journal of those that were confirmed to them. */
export interface Writer {
  readonly doc: Y.Doc;
  readonly journal: ReadonlySet<string>;
  readonly refusals: readonly string[];
  readonly arrived: Promise<void>;
  /** Resolves when the edit has been confirmed. */
  confirmed(edit: () => void): Promise<void>;
  pause(): void;
  stop(): void;
}

interface Waiting {
  readonly done: () => void;
  sentAs: number | null;
}

const EVERY = 12;
const AGAIN = 60;

export function writerOf(
  world: World,
  who: Persona,
  draft: OpenDraft,
  { provision, name }: { provision: string; name: string },
): Writer {
  const doc = new Y.Doc({ gc: false });
  const journal = new Set<string>();
  const refusals: string[] = [];
  const url = `${world.address.replace(/^http/, 'ws')}/collab/${draft.id}?ack=1`;
  const headers = { authorization: `Bearer ${world.people[who].token}` };
  let ws: WebSocket | null = null;
  let sent = 0;
  let answered = false;
  let stopped = false;
  let paused = false;
  let number = 0;
  let waiting: Waiting[] = [];
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });

  const hear = (frame: Uint8Array): void => {
    const notice = readNotice(frame);
    if (notice?.kind === 'Confirmed') {
      for (const { done, sentAs } of waiting) if (sentAs !== null && sentAs <= notice.count) done();
      waiting = waiting.filter(({ sentAs }) => sentAs === null || sentAs > notice.count);
      return;
    }
    if (notice?.kind === 'Refused') refusals.push(`${notice.why} ${JSON.stringify(notice.facts)}`);
    if (notice !== null) return;
    const decoder = decoding.createDecoder(frame);
    if (decoding.readVarUint(decoder) !== 0) return;
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === 0) {
      ws?.send(stepTwo(Y.encodeStateAsUpdate(doc, bytes)));
      sent++;
      answered = true;
      for (const each of waiting) each.sentAs = sent;
    } else Y.applyUpdate(doc, bytes, 'server');
    if (step === 1) arrive();
  };

  const connect = (): void => {
    if (stopped) return;
    const socket = new WebSocket(url, { headers });
    ws = socket;
    sent = 0;
    answered = false;
    for (const each of waiting) each.sentAs = null;
    socket.on('open', () => socket.send(stepOne(Y.encodeStateVector(doc))));
    socket.on('message', (data: Buffer) => hear(new Uint8Array(data)));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      answered = false;
      if (!stopped) setTimeout(connect, AGAIN);
    });
  };

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'server' || !answered || ws?.readyState !== WebSocket.OPEN) return;
    ws.send(updateFrame(update));
    sent++;
  });

  const confirmed = (edit: () => void): Promise<void> =>
    new Promise((done) => {
      edit();
      waiting.push({ done, sentAs: answered ? sent : null });
    });

  const write = (): void => {
    const map = doc.getMap('provisions').get(provision);
    if (paused || map === undefined) return;
    // Always at the end, because what is put into the middle of another's word would tear it.
    const word = `‹${name}.${number++}›`;
    const text = textIn(doc, provision);
    void confirmed(() => text.insert(text.length, word)).then(() => journal.add(word));
  };

  connect();
  const timer = setInterval(write, EVERY);
  return {
    doc,
    journal,
    refusals,
    arrived,
    confirmed,
    pause: () => {
      paused = true;
    },
    stop: () => {
      stopped = true;
      clearInterval(timer);
      ws?.terminate();
    },
  };
}
