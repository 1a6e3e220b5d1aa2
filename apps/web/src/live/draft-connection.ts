import { applyAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { isDrawnTwice, leftFrame, type Notice, notAgain, readNotice, stepOne, writtenUnder } from '#lib/sync';
import type { Connecting } from './connecting.js';
import { Copies } from './copies.js';
import type { Copy } from './copy.js';
import { Delivery } from './delivery.js';
import type { Found } from './device-copy.js';
import type { DraftState } from './draft-state.js';
import { hearYjs } from './hear-yjs.js';
import type { KeptWords } from './kept-words.js';
import { LastingWire, type Receiver } from './lasting-wire.js';
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
  private now: DraftState = { kind: 'connecting' };
  private mayWrite: boolean | null = null;
  private readonly hearers = new Set<() => void>();
  private readonly wire: LastingWire;
  private readonly own = new OwnEdits(() => {
    if (this.now.kind === 'offline') this.settle();
    else this.tell();
  });
  private readonly delivery = new Delivery(this.own);
  private readonly copies: Copies;
  private looked = false;
  private wroteOnce = false;
  private wasCut = false;

  constructor(private readonly connecting: Connecting) {
    const patience = { ...usualPatience, ...connecting.patience };
    this.wire = new LastingWire(waysTo(connecting, patience), this, patience);
    this.copies = new Copies({
      wrote: (update) => this.wrote(update),
      wroteInOld: () => {
        if (this.now.kind === 'offline') this.settle();
      },
      movedCursor: () => this.sayWhereIAm(),
    });
  }

  get state(): DraftState {
    return this.now;
  }

  /** Changes after a refusal, once the fresh one has the draft; mount editors keyed by its number. */
  get copy(): Copy {
    return this.copies.shown;
  }

  /** True once the draft is here to be shown. */
  get isHere(): boolean {
    return this.copies.isHere;
  }

  get write(): boolean {
    return this.mayWrite === true && this.now.kind !== 'ended';
  }

  /** No lasting connection is to be had here: what others write comes every second, and so does what we write to them. */
  get isSlow(): boolean {
    return this.delivery.isHeard && this.wire.way === 'poll';
  }

  /** Something that waits to be confirmed would not outlive this page. */
  get isAtRisk(): boolean {
    return this.waiting > 0 && (!this.own.areOnDevice || this.own.beingWritten > 0);
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
    this.copies.close();
  }

  opened(way: Way): void {
    const { left, current } = this.copies;
    const waiting = this.delivery.begin(way);
    if (left !== null) this.wire.say(leftFrame(writtenUnder(left)));
    this.wire.say(stepOne(Y.encodeStateVector(current.doc)));
    this.say(waiting);
    this.sayWhereIAm();
  }

  heard(frame: Uint8Array): void {
    const notice = readNotice(frame);
    if (notice === null) this.hearOthers(frame);
    else this.told(notice);
  }

  private hearOthers(frame: Uint8Array): void {
    const { kind, bytes } = hearYjs(frame);
    if (kind === 'presence') applyAwarenessUpdate(this.copies.current.awareness, bytes, this);
    else if (kind === 'question') this.answer(bytes);
    else this.take(bytes, kind === 'whole');
  }

  closed(code: number, reason: string): boolean {
    this.delivery.stop();
    this.wasCut = true;
    forgetOthers(this.copies.current.awareness, this);
    const final = code === NOT_FOUND || code === REFUSED;
    if (final) {
      void this.own.forget(this.copy.doc, reason || 'NotFound', this.copies.left ?? undefined);
      this.end(reason || 'NotFound');
    } else if (code >= 4400 && code < 4500) this.startAfresh(reason, new Set());
    else this.settle();
    return !final && this.now.kind !== 'refused';
  }

  /** What this device has is shown before the server is asked; where another page holds it, that is not waited for. */
  private async lookOnDevice(): Promise<void> {
    this.looked = true;
    const asked = setTimeout(() => this.connect(), PATIENCE);
    const found = await this.own.lookOnDevice(this.connecting, () => this.copies.current.doc);
    clearTimeout(asked);
    if (found !== null) this.takeIn(found);
    this.connect();
  }

  private takeIn({ write, hasText, unconfirmed }: Found): void {
    this.mayWrite ??= write;
    this.own.mayWrite(this.mayWrite);
    if (hasText) this.copies.hasArrived();
    this.wroteOnce ||= unconfirmed.length > 0;
    this.say(this.delivery.found());
    this.settle();
  }

  // The page is told before the server, whose answer may change everything.
  private wrote(update: Uint8Array): void {
    this.wroteOnce = true;
    const frames = this.delivery.wrote(update, this.wire.isOpen);
    this.settle();
    this.say(frames);
  }

  private answer(vector: Uint8Array): void {
    const frames = this.delivery.answer(this.copies.current.doc, vector);
    this.settle();
    this.say(frames);
  }

  private take(update: Uint8Array, whole: boolean): void {
    const { doc } = this.copies.current;
    if (isDrawnTwice({ doc, updates: this.own.updates }, update)) {
      this.startAfresh('ForeignClient', new Set());
      return;
    }
    Y.applyUpdate(doc, update, this);
    if (!whole) return;
    this.copies.hasArrived();
    this.wire.isGood();
    this.copies.moveIn((left) => this.own.arrive(doc, left, this.write));
    this.settle();
  }

  private told(notice: Notice): void {
    if (notice.kind === 'Rights') {
      this.mayWrite = notice.write;
      this.own.mayWrite(notice.write);
    } else if (notice.kind === 'Confirmed') this.own.confirmedUpTo(notice.count);
    else {
      const { doc } = this.copies.current;
      this.startAfresh(notice.why, notAgain(notice, this.own.sentAs(notice.count), doc));
      return;
    }
    this.settle();
  }

  private startAfresh(why: string, except: ReadonlySet<string>): void {
    this.wire.hangUp();
    this.copies.startAfresh({ updates: this.own.updates, except, why });
    this.own.leave();
    this.delivery.stop();
    this.now = { kind: 'refused', why };
    this.wire.connectSoon();
    this.tell();
  }

  private end(why: string): void {
    this.wire.hangUp();
    forgetOthers(this.copies.current.awareness, this);
    this.now = { kind: 'ended', why };
    this.tell();
  }

  private say(frames: readonly Uint8Array[]): void {
    for (const frame of frames) this.wire.say(frame);
  }

  private sayWhereIAm(): void {
    const mine = presenceOf(this.copies.current.awareness);
    if (mine !== null) this.wire.say(mine);
  }

  /** After a refusal the old copy is shown, and what is in it waits, until the fresh one is here. */
  private get waiting(): number {
    return this.own.waiting + (this.copies.left?.length ?? 0);
  }

  private settle(): void {
    this.now = stateNow({
      before: this.now,
      waiting: this.waiting,
      beingWritten: this.own.beingWritten,
      onDevice: this.own.areOnDevice,
      arrived: this.isHere,
      heard: this.wire.isOpen && this.delivery.isHeard,
      wasCut: this.wasCut,
      wroteOnce: this.wroteOnce,
    });
    this.tell();
  }

  private tell(): void {
    for (const hearer of [...this.hearers]) hearer();
  }
}
