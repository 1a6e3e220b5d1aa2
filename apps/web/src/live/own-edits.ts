import type * as Y from 'yjs';
import { answerTo, bundled, stepTwo, updateFrame, usualLimits } from '#lib/sync';
import type { Connecting } from './connecting.js';
import { type Held, holdCopy } from './device-copies.js';
import type { DeviceCopy, Found } from './device-copy.js';
import type { CopyOf } from './device-names.js';
import { keepOnDevice, tellKeptChanged } from './kept-on-device.js';
import { type KeptWords, keptAs, withoutText } from './kept-words.js';
import { citedIn } from './left-behind.js';
import { ownWordsIn } from './own-words.js';
import { notSent, partedAt, sentIn, type Unconfirmed } from './unconfirmed.js';

interface Saying {
  readonly after: number;
  readonly ahead: boolean;
}

/** What we wrote and no log has yet, here and on the device, and our words that were refused. */
export class OwnEdits {
  private list: readonly Unconfirmed[] = [];
  private keptWords: readonly KeptWords[] = [];
  private held: Held | null = null;
  /** Whose edits of which draft; null where nobody is signed in, and nothing can be kept. */
  private of: CopyOf | null = null;
  private where: KeptWords['where'] = null;
  private readonly stop = new AbortController();
  /** Between a refusal and the fresh copy the device keeps all of the old one. */
  private moving = false;

  constructor(private readonly onWritten: () => void = () => undefined) {}

  get waiting(): number {
    return this.list.length;
  }

  /** Of these, how many the device has been handed and has not written down yet. */
  get beingWritten(): number {
    const { device } = this;
    return device === null ? 0 : this.list.filter(({ key }) => device.isWriting(key)).length;
  }

  get updates(): readonly Uint8Array[] {
    return this.list.map(({ update }) => update);
  }

  get kept(): readonly KeptWords[] {
    return this.keptWords;
  }

  /** What is written down here is here after the browser is closed, too. */
  get areOnDevice(): boolean {
    return this.device?.isWell ?? false;
  }

  /** Null where nothing is kept, or where the draft was refused or left before it was found. */
  async lookOnDevice({ server, draft, person, alone, where }: Connecting, doc: () => Y.Doc): Promise<Found | null> {
    if (!person) return null;
    this.of = { server, person, draft };
    this.where = where ?? null;
    const held = await holdCopy(this.of, { doc, stop: this.stop.signal, ...(alone && { alone }) });
    if (held === null) return null;
    if (!this.stop.signal.aborted && held.copy.doc === doc()) return this.takeFrom(held);
    held.leave();
    return null;
  }

  /** Stores from now on; answers with what was found, which is older than anything written here. */
  takeFrom(held: Held): Found {
    this.held = held;
    const { found, copy } = held;
    copy.onWritten = this.onWritten;
    if (this.where === null) this.where = found.where;
    else copy.isAt(this.where);
    const older = found.unconfirmed.map((each) => ({ ...each, sentAs: null }));
    const newer = this.list.map((each) => ({ ...each, key: copy.wrote(each.update) }));
    this.list = [...older, ...newer];
    this.keptWords = [...found.kept, ...this.keptWords];
    return found;
  }

  wrote(update: Uint8Array, sentAs: number | null): void {
    const key = (this.moving ? this.device?.freshKey() : this.device?.wrote(update)) ?? 0;
    this.list = [...this.list, { update, sentAs, key }];
  }

  /** The messages that say them all, the first of which comes after so many others. */
  areAllSaid(after: number): readonly Uint8Array[] {
    const bundles = bundled(this.updates, usualLimits);
    this.list = sentIn(this.list, bundles, after);
    return bundles.map(({ update }) => updateFrame(update));
  }

  /** The messages that answer the server; what went `ahead` of its question counts as sent then. */
  areAnswered(doc: Y.Doc, vector: Uint8Array, { after, ahead }: Saying): readonly Uint8Array[] {
    const bundles = answerTo({ doc, updates: this.updates }, vector, usualLimits);
    const sent = sentIn(this.list, bundles, after);
    this.list = ahead ? this.list.map((each, at) => (each.sentAs === null ? sent[at]! : each)) : sent;
    return bundles.map(({ update }, at) => (at === bundles.length - 1 ? stepTwo : updateFrame)(update));
  }

  areNotSent(): void {
    this.list = notSent(this.list);
  }

  confirmedUpTo(message: number): void {
    const { done, open } = partedAt(this.list, message);
    this.list = open;
    if (!this.moving) this.device?.confirmed(done.map(({ key }) => key));
  }

  sentAs(message: number): readonly Uint8Array[] {
    return this.list.filter(({ sentAs }) => sentAs === message).map(({ update }) => update);
  }

  mayWrite(write: boolean): void {
    if (!this.moving) this.device?.mayWrite(write);
  }

  /** The copy they were made in is at an end; what may be written again comes as new edits. */
  leave(): void {
    this.list = [];
    this.moving = true;
  }

  /** The fresh copy and what was written into it take the old one's place on the device. */
  arrive(doc: Y.Doc, left: readonly KeptWords[], write: boolean): void {
    this.moving = false;
    const kept = left.map((words) => ({ ...words, where: this.where }));
    this.keptWords = [...this.keptWords, ...kept];
    this.device?.replace({ doc, unconfirmed: this.list, kept });
    this.device?.mayWrite(write);
    this.tellKept(this.device === null ? kept : []);
  }

  letGo(id: string): void {
    this.keptWords = this.keptWords.filter((words) => words.id !== id);
    this.device?.letGo(id);
  }

  /** The draft is not for us any more: its text leaves the device, and what we wrote last becomes words of our own. */
  async forget(doc: Y.Doc, why: string, updates = this.updates): Promise<void> {
    this.stop.abort();
    const at = Date.now();
    const { where } = this;
    const lost = [...ownWordsIn(doc, updates)].map(([provision, words]) =>
      keptAs({ id: `${doc.clientID} ${provision}`, provision, words, why, at, cited: citedIn(doc, provision), where }),
    );
    this.keptWords = [...this.keptWords.map(withoutText), ...lost];
    this.list = [];
    const { held } = this;
    this.held = null;
    await held?.copy.forget(lost).finally(held.leave);
    this.tellKept(held === null ? lost : []);
  }

  close(): void {
    this.stop.abort();
    this.held?.leave();
    this.held = null;
  }

  private get device(): DeviceCopy | null {
    return this.held?.copy ?? null;
  }

  /** Where another page has the device's copy, words are kept beside it all the same. */
  private tellKept(unkept: readonly KeptWords[]): void {
    if (unkept.length > 0 && this.of !== null) void keepOnDevice(this.of, unkept).catch(() => undefined);
    else tellKeptChanged();
  }
}
