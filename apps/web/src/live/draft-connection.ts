import * as decoding from 'lib0/decoding';
import { applyAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { type Notice, readNotice, stepOne, stepTwo, updateFrame } from '#lib/sync';
import { carryOver } from './carry-over.js';
import { type Copy, newCopy } from './copy.js';
import type { DraftState, KeptWords } from './draft-state.js';
import { presenceOf } from './own-presence.js';
import { touchedBy } from './provisions.js';
import { allSentAs, confirmedUpTo, notSent, type Unconfirmed, written } from './unconfirmed.js';
import { type Receiver, type Socket, Wire } from './wire.js';

export interface Connecting {
  /** Where the API is, `ws://…` or `wss://…`, without a path. */
  readonly server: string;
  readonly draft: string;
  /** How to open a socket; the browser's own where not given. */
  readonly open?: (url: string) => Socket;
}

/** An old copy while its successor waits for the draft. */
interface Leaving {
  readonly copy: Copy;
  readonly updates: readonly Uint8Array[];
  readonly except: ReadonlySet<string>;
  readonly why: string;
}

type Refused = Extract<Notice, { kind: 'Refused' }>;

const PRESENCE = 1;
const NOT_FOUND = 4404;
const REFUSED = 4403;

/**
 * A draft that is edited together with others, and how that is going.
 *
 * What is written is held here until the server has confirmed that it is in the log. Without a connection it waits and
 * is sent when there is one again. When the server does not take an edit, this copy is at an end: a fresh one is opened
 * under a new client id, what may still be written is written there again, and the rest is kept in `kept`.
 */
export class DraftConnection implements Receiver {
  private current: Copy = newCopy(1);
  private now: DraftState = { kind: 'connecting' };
  private keptWords: readonly KeptWords[] = [];
  private mayWrite = false;
  private readonly hearers = new Set<() => void>();
  private readonly wire: Wire;
  private leaving: Leaving | null = null;
  private unconfirmed: readonly Unconfirmed[] = [];
  private sent = 0;
  /** The server has been given what it asked for, so edits may follow one by one. */
  private answered = false;
  private arrived = false;
  private wroteOnce = false;

  constructor({ server, draft, open = (url) => new WebSocket(url) as unknown as Socket }: Connecting) {
    this.wire = new Wire(`${server}/collab/${draft}?ack=1`, open, this);
    this.listenTo(this.current);
  }

  get state(): DraftState {
    return this.now;
  }

  /** Changes after a refusal; mount editors keyed by its number. */
  get copy(): Copy {
    return this.current;
  }

  /** True once the draft is here to be shown. */
  get isHere(): boolean {
    return this.arrived;
  }

  get write(): boolean {
    return this.mayWrite && this.now.kind !== 'ended';
  }

  get kept(): readonly KeptWords[] {
    return this.keptWords;
  }

  /** Calls back on each change of state, copy, rights or kept words, and stops when the answer is called. */
  readonly subscribe = (hearer: () => void): (() => void) => {
    this.hearers.add(hearer);
    return () => this.hearers.delete(hearer);
  };

  /** The author has done with these words. */
  letGo(id: string): void {
    this.keptWords = this.keptWords.filter((words) => words.id !== id);
    this.tell();
  }

  /** Also tries at once where the next attempt is some seconds away, as when the network comes back. */
  connect(): void {
    if (this.now.kind !== 'ended') this.wire.connect();
  }

  /** Leaves the draft. What is not confirmed by now is lost to this page. */
  close(): void {
    this.end('left');
    this.current.doc.destroy();
  }

  opened(): void {
    this.sent = 0;
    this.answered = false;
    this.unconfirmed = notSent(this.unconfirmed);
    this.wire.say(stepOne(Y.encodeStateVector(this.current.doc)));
    this.sayWhereIAm();
  }

  heard(frame: Uint8Array): void {
    const notice = readNotice(frame);
    if (notice === null) this.hearYjs(decoding.createDecoder(frame));
    else this.told(notice);
  }

  closed(code: number, reason: string): boolean {
    this.answered = false;
    this.forgetOthers();
    const final = code === NOT_FOUND || code === REFUSED;
    if (final) this.end(reason || 'NotFound');
    else if (code >= 4400 && code < 4500) this.startAfresh(reason, new Set());
    else this.settle();
    return !final && this.now.kind !== 'refused';
  }

  private listenTo({ doc, awareness }: Copy): void {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this && doc === this.current.doc) this.wrote(update);
    });
    awareness.on('update', ({ added, updated }: { added: number[]; updated: number[] }) => {
      if ([...added, ...updated].includes(doc.clientID)) this.sayWhereIAm();
    });
  }

  private wrote(update: Uint8Array): void {
    this.wroteOnce = true;
    const goes = this.answered && this.wire.isOpen;
    this.unconfirmed = written(this.unconfirmed, update, goes ? ++this.sent : null);
    this.settle();
    if (goes) this.wire.say(updateFrame(update));
  }

  private hearYjs(decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder);
    if (type === PRESENCE) {
      applyAwarenessUpdate(this.current.awareness, decoding.readVarUint8Array(decoder), this);
      return;
    }
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === 0) this.answer(bytes);
    else this.take(bytes, step === 1);
  }

  /** The server asks for what it lacks; everything unconfirmed goes with the answer. */
  private answer(vector: Uint8Array): void {
    this.sent++;
    this.answered = true;
    this.unconfirmed = allSentAs(this.unconfirmed, this.sent);
    this.settle();
    this.wire.say(stepTwo(Y.encodeStateAsUpdate(this.current.doc, vector)));
  }

  private take(update: Uint8Array, whole: boolean): void {
    Y.applyUpdate(this.current.doc, update, this);
    if (!whole) return;
    this.arrived = true;
    this.wire.isGood();
    this.moveIn();
    this.settle();
  }

  /** The fresh copy has the draft: what may still be written is written into it. */
  private moveIn(): void {
    const { leaving } = this;
    if (leaving === null) return;
    this.leaving = null;
    const { copy, why, ...rest } = leaving;
    const lost = carryOver({ old: copy.doc, ...rest }, this.current.doc);
    const kept = [...lost].map(([provision, words]) => ({ id: `${copy.number} ${provision}`, provision, words, why }));
    this.keptWords = [...this.keptWords, ...kept];
    copy.doc.destroy();
  }

  private told(notice: Notice): void {
    if (notice.kind === 'Rights') this.mayWrite = notice.write;
    else if (notice.kind === 'Confirmed') this.unconfirmed = confirmedUpTo(this.unconfirmed, notice.count);
    else {
      const guilty = this.unconfirmed.filter(({ sentAs }) => sentAs === notice.count).map(({ update }) => update);
      this.startAfresh(notice.why, exceptions(notice, guilty, this.current.doc));
      return;
    }
    this.settle();
  }

  private startAfresh(why: string, except: ReadonlySet<string>): void {
    const copy = this.current;
    this.leaving ??= { copy, updates: this.unconfirmed.map(({ update }) => update), except, why };
    this.wire.hangUp();
    this.current = newCopy(copy.number + 1);
    this.unconfirmed = [];
    this.arrived = false;
    this.answered = false;
    this.listenTo(this.current);
    this.now = { kind: 'refused', why };
    this.wire.connectSoon();
    this.tell();
  }

  private end(why: string): void {
    this.wire.hangUp();
    this.forgetOthers();
    this.now = { kind: 'ended', why };
    this.tell();
  }

  private forgetOthers(): void {
    const { awareness, doc } = this.current;
    const others = [...awareness.getStates().keys()].filter((client) => client !== doc.clientID);
    removeAwarenessStates(awareness, others, this);
  }

  private sayWhereIAm(): void {
    const mine = presenceOf(this.current.awareness);
    if (mine !== null) this.wire.say(mine);
  }

  private settle(): void {
    if (this.now.kind !== 'ended') this.now = this.stateNow();
    this.tell();
  }

  private stateNow(): DraftState {
    const waiting = this.unconfirmed.length;
    if (!this.arrived) return this.now.kind === 'refused' ? this.now : { kind: 'connecting' };
    if (!this.wire.isOpen || !this.answered) return this.offline(waiting);
    if (waiting > 0) return { kind: 'saving', waiting };
    if (!this.wroteOnce) return { kind: 'live' };
    return this.now.kind === 'saved' ? this.now : { kind: 'saved', at: Date.now() };
  }

  private offline(waiting: number): DraftState {
    return { kind: 'offline', since: this.now.kind === 'offline' ? this.now.since : Date.now(), waiting };
  }

  private tell(): void {
    for (const hearer of [...this.hearers]) hearer();
  }
}

/** Where nothing may be written again: nowhere at all for a reader, in the provision of a refused edit for a writer. */
function exceptions({ why, facts }: Refused, guilty: readonly Uint8Array[], copy: Y.Doc): ReadonlySet<string> {
  if (why === 'ReadOnly' || why === 'DocumentFull') return new Set(copy.getMap('provisions').keys());
  if (why === 'ForeignClient') return new Set();
  const { provision } = facts;
  return typeof provision === 'string'
    ? new Set([provision])
    : new Set(guilty.flatMap((update) => [...touchedBy(update, copy)]));
}
