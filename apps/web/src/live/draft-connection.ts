import { applyAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import {
  isDrawnTwice,
  leftFrame,
  type Notice,
  notAgain,
  readNotice,
  stepOne,
  updateFrame,
  writtenUnder,
} from '#lib/sync';
import type { Connecting } from './connecting.js';
import { type Copy, newCopy } from './copy.js';
import type { Found } from './device-copy.js';
import type { DraftState } from './draft-state.js';
import { hearYjs } from './hear-yjs.js';
import type { KeptWords } from './kept-words.js';
import { LastingWire, type Receiver } from './lasting-wire.js';
import { type Leaving, moveInto } from './leaving.js';
import { OwnEdits } from './own-edits.js';
import { forgetOthers, presenceOf } from './own-presence.js';
import { usualPatience } from './patience.js';
import { stateNow } from './state-now.js';
import { waysTo } from './ways.js';
import type { Way } from './which-way.js';

const NOT_FOUND = 4404;
const REFUSED = 4403;
/** How long the server is not asked, so that it need not send again what this device has. */
const PATIENCE = 300;

/**
 * A draft that is edited together with others, and how that is going.
 *
 * What is written is held here, and on this device, until the server has confirmed that it is in the log. Without a
 * connection it waits, also while the browser is closed. When the server does not take an edit, this copy is at an end:
 * a fresh one is opened under a new client id, what may still be written is written there again, and the rest is kept
 * in `kept`.
 */
export class DraftConnection implements Receiver {
  private current: Copy = newCopy(1);
  private now: DraftState = { kind: 'connecting' };
  private mayWrite: boolean | null = null;
  private readonly hearers = new Set<() => void>();
  private readonly wire: LastingWire;
  private leaving: Leaving | null = null;
  private readonly own = new OwnEdits();
  private looked = false;
  private sent = 0;
  /** The server has been given what it asked for, so edits may follow one by one. */
  private answered = false;
  /** It was given what waited before it asked. */
  private ahead = false;
  /** The server has heard us, and nothing says that it does not any more. */
  private isHeard = false;
  private arrived = false;
  private wroteOnce = false;
  private wasCut = false;

  constructor(private readonly connecting: Connecting) {
    const patience = { ...usualPatience, ...connecting.patience };
    this.wire = new LastingWire(waysTo(connecting, patience), this, patience);
    this.listenTo(this.current);
  }

  get state(): DraftState {
    return this.now;
  }

  /**
   * Changes after a refusal; mount editors keyed by its number. The old one is shown, and may be written in, until the
   * fresh one has the draft, so that nobody is stopped in the middle of a word.
   */
  get copy(): Copy {
    return this.leaving?.copy ?? this.current;
  }

  /** True once the draft is here to be shown. */
  get isHere(): boolean {
    return this.leaving?.hadArrived ?? this.arrived;
  }

  get write(): boolean {
    return this.mayWrite === true && this.now.kind !== 'ended';
  }

  /** No lasting connection is to be had here: what others write comes every second, and so does what we write to them. */
  get isSlow(): boolean {
    return this.isHeard && this.wire.way === 'poll';
  }

  /** What waits to be confirmed outlives this page. */
  get onDevice(): boolean {
    return this.own.areOnDevice;
  }

  get kept(): readonly KeptWords[] {
    return this.own.kept;
  }

  /** Calls back on each change of state, copy, rights or kept words, and stops when the answer is called. */
  readonly subscribe = (hearer: () => void): (() => void) => {
    this.hearers.add(hearer);
    return () => this.hearers.delete(hearer);
  };

  /** The author has done with these words. */
  letGo(id: string): void {
    this.own.letGo(id);
    this.tell();
  }

  /** Also tries at once where the next attempt is some seconds away, as when the network comes back. */
  connect(): void {
    if (this.now.kind === 'ended') return;
    if (this.looked || !this.connecting.person) this.wire.connect();
    else void this.lookOnDevice();
  }

  /** The network is known to be gone: it is not waited for a socket to notice. */
  cut(): void {
    this.wire.cut();
  }

  /** Leaves the draft. What is not confirmed by now waits on this device. */
  close(): void {
    this.end('left');
    this.own.close();
    this.leaving?.copy.doc.destroy();
    this.current.doc.destroy();
  }

  /** Without a socket the next letter may come to another server, so what waits goes with the first, unasked. */
  opened(way: Way): void {
    this.sent = 0;
    this.answered = false;
    this.own.areNotSent();
    if (this.leaving !== null) this.wire.say(leftFrame(writtenUnder(this.leaving.updates)));
    this.wire.say(stepOne(Y.encodeStateVector(this.current.doc)));
    this.ahead = way === 'poll' && this.own.waiting > 0;
    if (this.ahead) this.sendAll();
    this.sayWhereIAm();
  }

  heard(frame: Uint8Array): void {
    const notice = readNotice(frame);
    if (notice === null) this.hearOthers(frame);
    else this.told(notice);
  }

  private hearOthers(frame: Uint8Array): void {
    const { kind, bytes } = hearYjs(frame);
    if (kind === 'presence') applyAwarenessUpdate(this.current.awareness, bytes, this);
    else if (kind === 'question') this.answer(bytes);
    else this.take(bytes, kind === 'whole');
  }

  closed(code: number, reason: string): boolean {
    this.answered = this.isHeard = false;
    this.wasCut = true;
    forgetOthers(this.current.awareness, this);
    const final = code === NOT_FOUND || code === REFUSED;
    if (final) {
      void this.own.forget(this.copy.doc, reason || 'NotFound', this.leaving?.updates);
      this.end(reason || 'NotFound');
    } else if (code >= 4400 && code < 4500) this.startAfresh(reason, new Set());
    else this.settle();
    return !final && this.now.kind !== 'refused';
  }

  /** What this device has is shown before the server is asked; where another page holds it, that is not waited for. */
  private async lookOnDevice(): Promise<void> {
    this.looked = true;
    const asked = setTimeout(() => this.connect(), PATIENCE);
    const found = await this.own.lookOnDevice(this.connecting, () => this.current.doc);
    clearTimeout(asked);
    if (found !== null) this.takeIn(found);
    this.connect();
  }

  private takeIn({ write, hasText, unconfirmed }: Found): void {
    this.mayWrite ??= write;
    this.own.mayWrite(this.mayWrite);
    this.arrived ||= hasText;
    this.wroteOnce ||= unconfirmed.length > 0;
    if (this.answered) this.sendAll();
    this.settle();
  }

  private listenTo({ doc, awareness }: Copy): void {
    doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
      if (local && doc === this.current.doc) this.wrote(update);
      else if (local && doc === this.leaving?.copy.doc) this.bring(this.leaving, update);
    });
    awareness.on('update', ({ added, updated }: { added: number[]; updated: number[] }) => {
      if ([...added, ...updated].includes(doc.clientID)) this.sayWhereIAm();
    });
  }

  private wrote(update: Uint8Array): void {
    this.wroteOnce = true;
    const goes = this.answered && this.wire.isOpen;
    this.own.wrote(update, goes ? ++this.sent : null);
    this.settle();
    if (goes) this.wire.say(updateFrame(update));
  }

  /** Written in the old copy while the fresh one is on its way. */
  private bring(leaving: Leaving, update: Uint8Array): void {
    this.leaving = { ...leaving, updates: [...leaving.updates, update] };
    if (this.now.kind === 'offline') this.settle();
  }

  /** What this device had comes to a server that has already been answered. */
  private sendAll(): void {
    this.send(this.own.areAllSaid(this.sent));
  }

  /** The server asks for what it lacks; everything unconfirmed goes with the answer. */
  private answer(vector: Uint8Array): void {
    this.answered = this.isHeard = true;
    const frames = this.own.areAnswered(this.current.doc, vector, { after: this.sent, ahead: this.ahead });
    this.ahead = false;
    this.settle();
    this.send(frames);
  }

  private send(frames: readonly Uint8Array[]): void {
    this.sent += frames.length;
    for (const frame of frames) this.wire.say(frame);
  }

  private take(update: Uint8Array, whole: boolean): void {
    const { doc } = this.current;
    if (isDrawnTwice({ doc, updates: this.own.updates }, update)) {
      this.startAfresh('ForeignClient', new Set());
      return;
    }
    Y.applyUpdate(doc, update, this);
    if (!whole) return;
    this.arrived = true;
    this.wire.isGood();
    this.moveIn();
    this.settle();
  }

  private moveIn(): void {
    const { leaving } = this;
    if (leaving === null) return;
    this.leaving = null;
    this.own.arrive(this.current.doc, moveInto(this.current.doc, leaving), this.write);
    leaving.copy.doc.destroy();
  }

  private told(notice: Notice): void {
    if (notice.kind === 'Rights') {
      this.mayWrite = notice.write;
      this.own.mayWrite(notice.write);
    } else if (notice.kind === 'Confirmed') this.own.confirmedUpTo(notice.count);
    else {
      this.startAfresh(notice.why, notAgain(notice, this.own.sentAs(notice.count), this.current.doc));
      return;
    }
    this.settle();
  }

  private startAfresh(why: string, except: ReadonlySet<string>): void {
    const copy = this.current;
    this.leaving ??= { copy, updates: this.own.updates, except, why, hadArrived: this.arrived };
    this.wire.hangUp();
    this.current = newCopy(copy.number + 1);
    this.own.leave();
    this.arrived = this.answered = this.isHeard = false;
    this.listenTo(this.current);
    this.now = { kind: 'refused', why };
    this.wire.connectSoon();
    this.tell();
  }

  private end(why: string): void {
    this.wire.hangUp();
    forgetOthers(this.current.awareness, this);
    this.now = { kind: 'ended', why };
    this.tell();
  }

  private sayWhereIAm(): void {
    const mine = presenceOf(this.current.awareness);
    if (mine !== null) this.wire.say(mine);
  }

  private settle(): void {
    this.now = stateNow({
      before: this.now,
      // After a refusal the old copy is shown, and what is in it waits, until the fresh one is here.
      waiting: this.own.waiting + (this.leaving?.updates.length ?? 0),
      onDevice: this.own.areOnDevice,
      arrived: this.isHere,
      heard: this.wire.isOpen && this.isHeard,
      wasCut: this.wasCut,
      wroteOnce: this.wroteOnce,
    });
    this.tell();
  }

  private tell(): void {
    for (const hearer of [...this.hearers]) hearer();
  }
}
