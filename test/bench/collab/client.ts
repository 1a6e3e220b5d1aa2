import * as Y from 'yjs';
import { greeting, type Said, sync, understand } from './dialect.js';
import { clockOf, type Journal, now, writerOf } from './journal.js';
import type { ClientAsked, Joining } from './orders.js';
import { BareSocket } from './socket.js';
import { letters, type Place } from './typing.js';

const NOTHING = new Uint8Array([0, 0]);
const MOST_KNOCKS = 8;

export interface Surroundings extends Pick<Joining, 'dialect' | 'gives' | 'base' | 'writers' | 'beginning'> {
  readonly journal: Journal;
  readonly vector: Uint8Array;
  readonly places: readonly Place[];
}

/** Somebody in a document. Most keep none: they note which letters came when and forget them. */
export class Client {
  readonly pressed: number[] = [];
  /** For each of one's own letters that is safe: when its author was told. */
  readonly confirmed: number[] = [];
  heard = 0;
  /** Why it was sent away after it had been let in, or never let in. */
  turnedAway: string | null = null;
  /** How often it came to a door that was closed. */
  knocks = 0;
  /** Null for most. */
  doc: Y.Doc | null = null;
  private socket: BareSocket;
  private isSeated = false;
  private hasLeft = false;
  private readonly next: Int32Array;
  private readonly place: Place | undefined;
  /** Of all updates sent on this socket, which was the first letter. */
  private sent = 0;
  private before: number[] = [];
  private told = 0;

  constructor(
    readonly asked: ClientAsked,
    private readonly around: Surroundings,
    private readonly done: () => void,
  ) {
    this.next = new Int32Array(around.writers);
    this.place = asked.writer === null ? undefined : around.places[asked.writer % around.places.length];
    this.socket = this.knock();
  }

  press(): void {
    const { writer } = this.asked;
    if (writer === null || this.place === undefined || this.turnedAway !== null) return;
    const update = letters(this.around.base + writer, this.pressed.length, this.place, 'x');
    this.pressed.push(now());
    this.before.push(this.sent);
    this.say(2, update);
  }

  leave(): void {
    this.hasLeft = true;
    this.socket.leave();
  }

  private knock(): BareSocket {
    return new BareSocket(this.asked.url, this.asked.token, {
      frame: (payload) => this.hear(understand(this.around.dialect, payload)),
      open: () => this.enter(),
      closed: (why) => this.comeAgain(why),
    });
  }

  // As the provider of y-websocket does it: a little later each time.
  private comeAgain(why: string): void {
    if (this.isSeated || this.knocks > MOST_KNOCKS) {
      this.turnedAway = why;
      this.done();
    } else {
      const wait = Math.min(100 * 2 ** this.knocks++, 2500);
      setTimeout(() => {
        if (!this.hasLeft) this.socket = this.knock();
      }, wait);
    }
  }

  private seated(): void {
    this.isSeated = true;
    this.done();
  }

  private say(step: 0 | 1 | 2, bytes: Uint8Array): void {
    if (step > 0) this.sent++;
    this.socket.send(sync(this.around.dialect, this.asked.room, step, bytes));
  }

  private enter(): void {
    const first = greeting(this.around.dialect, this.asked.room);
    if (first !== null) this.socket.send(first);
    this.sent = 0;
    this.say(0, this.around.vector);
    if (this.asked.brings) this.say(2, Buffer.from(this.around.beginning.seed, 'base64'));
    if (!this.around.gives) this.seated();
  }

  private hear(said: Said): void {
    if (said.kind === 'Given') this.take(said.update, said.all);
    else if (said.kind === 'Asked') this.say(1, NOTHING);
    else if (said.kind === 'Confirmed') this.confirm(said.count ?? this.told + 1);
    else if (said.kind === 'Refused') this.turnedAway = said.why;
  }

  private take(update: Uint8Array, all: boolean): void {
    if (this.doc !== null) Y.applyUpdate(this.doc, update);
    // A copy: the bytes are gone when this returns, and Yjs keeps what it cannot put in yet.
    if (all) this.seated();
    else this.note(this.around.journal.lettersOf(update));
  }

  private note(given: Int32Array): void {
    const at = now();
    for (const letter of given) {
      const writer = writerOf(letter);
      const clock = clockOf(letter);
      if (writer === this.asked.writer || clock < this.next[writer]!) continue;
      this.next[writer] = clock + 1;
      this.heard++;
      this.around.journal.note(letter, at);
    }
  }

  private confirm(count: number): void {
    this.told = count;
    const at = now();
    while (this.confirmed.length < this.before.length && this.before[this.confirmed.length]! < count)
      this.confirmed.push(at);
  }
}
