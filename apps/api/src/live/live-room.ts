import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import {
  abandon,
  absorb,
  closing,
  committed,
  type Effect,
  flushPresence,
  type Joining,
  join,
  leave,
  needsAllRead,
  openRoom,
  type Room,
  receive,
  resume,
  type SocketId,
  setLocks,
  setRights,
  usualLimits,
} from '#lib/sync';
import { isDirty, watchChanges } from './dirty.js';
import type { RoomLocks } from './live-locks.reader.js';
import { Pace } from './pace.js';
import { projectionOf, saveReading } from './projection-of.js';
import { Quiet } from './quiet.js';
import { Readings } from './readings.js';
import type { Loaded } from './room-log.store.js';
import type { Line, RoomPorts } from './room-ports.js';
import { Soon } from './soon.js';
import { type Settled, Telling } from './telling.js';
import { WhenToFold } from './when-to-fold.js';
import { writersSince } from './writing-sessions.js';

const PRESENCE_AFTER = 40;

/**
 * One open document on this node: carries out what the room machine says.
 *
 * The machine decides, synchronously and alone; here are the timers, the sockets and the waiting for Postgres.
 */
export class LiveRoom {
  readonly id: string;
  /** Tells what this copy of the document has written from what others have. */
  readonly name = randomUUID();
  emptySince: number | null = Date.now();
  private readonly machine: Room;
  private readonly lines = new Map<SocketId, Line>();
  private readonly dirty: ReturnType<typeof watchChanges>;
  /** Up to where each client has written, as far as the database has been told. */
  private readonly noted = new Map<number, number>();
  epoch: number;
  private head: number;
  private readonly folding: WhenToFold;
  private over = false;
  private readonly readings = new Readings(() => this.readOn());
  private projecting: Promise<void> = Promise.resolve();
  /** Rows and snapshots must hold nothing that is not in the log yet, so they wait for a moment between two commits. */
  private readonly quiet = new Quiet(
    () => this.over || this.machine.waiting.length === 0,
    (socket, frame) => this.over || this.play(receive(this.machine, socket, frame, Date.now())),
  );
  private readonly telling = new Telling((settled) => this.show(settled));
  private readonly pace = new Pace();
  private readonly projectLater = new Soon(() => this.project().catch(() => this.projectSoon()));
  private readonly presenceLater = new Soon(() => this.play(flushPresence(this.machine)));

  constructor(
    id: string,
    loaded: Loaded,
    private readonly ports: RoomPorts,
  ) {
    this.id = id;
    const { doc, owners, bytes } = loaded;
    this.machine = openRoom({ id, doc, owners, bytes, limits: usualLimits });
    this.dirty = watchChanges(doc);
    this.head = loaded.head;
    this.epoch = loaded.epoch;
    this.folding = new WhenToFold(loaded.tail, bytes);
  }

  get isOver(): boolean {
    return this.over;
  }

  get people(): readonly { readonly socket: SocketId; readonly person: string }[] {
    return [...this.machine.members.values()];
  }

  join(joining: Joining, line: Line): void {
    this.lines.set(joining.socket, line);
    this.emptySince = null;
    this.play(join(this.machine, joining, Date.now()));
  }

  leave(socket: SocketId): void {
    if (!this.lines.delete(socket)) return;
    this.play(leave(this.machine, socket, Date.now()));
    if (this.lines.size === 0) this.emptySince = Date.now();
  }

  receive(socket: SocketId, frame: Uint8Array): void {
    const person = this.machine.members.get(socket)?.person;
    if (this.over || person === undefined) return;
    if (!this.quiet.take(person, socket, frame)) this.dismiss(socket, closing.tooFast, 'TooFast');
  }

  setRights(socket: SocketId, rights: { readonly read: boolean; readonly write: boolean }): void {
    this.play(setRights(this.machine, socket, rights));
  }

  /** What is on its way to the log was admitted before; should it lie in what is closed now, all begin anew. */
  setLocks({ epoch, locks }: RoomLocks): void {
    if (this.over || epoch < this.epoch) return;
    // What is in the log already is on its way no more.
    this.telling.now();
    this.epoch = epoch;
    if (!setLocks(this.machine, locks)) this.end('a provision was closed while somebody wrote in it');
  }

  /** For what other nodes say of who is there, and are told of who is here. */
  presence<T>(work: (machine: Room) => T): T {
    const done = work(this.machine);
    this.play([]);
    return done;
  }

  /** Takes in what other nodes, or the server's own changes, have put into the log by now. */
  catchUp(atLeast = Number.POSITIVE_INFINITY): Promise<void> {
    return this.over || atLeast <= this.head ? Promise.resolve() : this.readings.next();
  }

  /** Rows for everything up to a log entry are written when this resolves. */
  async projectThrough(seq: number): Promise<void> {
    while (!this.over && this.head < seq) await this.catchUp();
    await this.project(true);
  }

  /** Marks all as changed: the rows may be older than the log. */
  projectAnew(): Promise<void> {
    for (const id of this.machine.doc.getMap('provisions').keys()) this.dirty.provisions.add(id);
    this.dirty.divisions = true;
    return this.project(true);
  }

  /** Nobody is in it and nothing is left to do. */
  get idle(): boolean {
    return (
      this.lines.size === 0 && this.machine.waiting.length === 0 && !isDirty(this.dirty) && !this.projectLater.isDue
    );
  }

  /** Sends everybody away, who will come again and send what was not confirmed. */
  end(why: string): void {
    if (this.over) return;
    this.play(abandon(this.machine));
    this.over = true;
    this.ports.committer.forget(this);
    for (const later of [this.projectLater, this.presenceLater, this.telling]) later.stop();
    this.quiet.look();
    this.machine.doc.destroy();
    this.ports.gone(this, why);
  }

  private async readOn(): Promise<void> {
    if (this.over) return;
    const { entries, head } = await this.ports.log.since(this.id, this.head);
    await this.ports.restored();
    if (this.over) return;
    this.head = Math.max(this.head, head);
    this.folding.grew(entries.length);
    this.play(absorb(this.machine, entries));
    this.projectSoon();
  }

  private play(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (this.over) return;
      this.carryOut(effect);
    }
    if (this.machine.stirred.size > 0) this.presenceLater.ask(PRESENCE_AFTER);
  }

  private carryOut(effect: Effect): void {
    switch (effect.kind) {
      case 'Send':
        for (const to of effect.to) this.lines.get(to)?.send(effect.frame);
        return;
      case 'Append':
        this.append(effect.entry);
        return;
      case 'CatchUp':
        this.catchUpFor(effect.socket, this.catchUp());
        return;
      case 'Retire':
        this.catchUpFor(effect.socket, this.retire(effect.person, effect.clients));
        return;
      case 'Close':
        for (const to of effect.to) this.dismiss(to, effect.code, effect.reason);
        return;
      case 'Broken':
        this.end(effect.why);
    }
  }

  private async retire(person: string, clients: readonly number[]): Promise<void> {
    await this.ports.log.retire(this.id, person, clients);
    await this.catchUp();
  }

  private catchUpFor(socket: SocketId, caughtUp: Promise<void>): void {
    caughtUp.then(
      () => this.over || this.play(resume(this.machine, socket, Date.now())),
      () => this.end('the log could not be read'),
    );
  }

  private dismiss(socket: SocketId, code: number, reason: string): void {
    const line = this.lines.get(socket);
    this.leave(socket);
    line?.close(code, reason);
  }

  private append(entry: Extract<Effect, { kind: 'Append' }>['entry']): void {
    const { index, update, person, clients, authors } = entry;
    this.ports.committer.append({
      copy: this,
      room: this.id,
      epoch: () => this.epoch,
      head: () => this.head,
      needsAll: () => needsAllRead(this.machine, entry),
      renewed: () => this.ports.renew(this),
      caughtUp: () =>
        this.catchUp().then(
          () => !this.over,
          () => false,
        ),
      person,
      update,
      clients,
      authors,
      settled: (done) => {
        if (this.over) return;
        if (done === null) return this.end('the log could not be written');
        this.telling.add({ index, ...done });
      },
    });
  }

  private show(done: Settled): void {
    if (this.over) return;
    const follows = done.first === this.head + 1;
    if (follows) this.head = done.seq;
    this.folding.grew(done.seq - done.first + 1);
    this.play(committed(this.machine, done.index, done.seq));
    if (!follows) this.catchUp().catch(() => this.end('the log could not be read'));
    this.quiet.look();
    this.projectSoon();
  }

  private projectSoon(): void {
    if (isDirty(this.dirty) && !this.over) this.projectLater.ask(this.pace.next);
  }

  private project(isWaitedFor = false): Promise<void> {
    const next = this.projecting
      .then(() => this.quiet.next())
      .then(async () => {
        if (this.over) return;
        const { doc } = this.machine;
        const at = { room: this.id, seq: this.head, states: writersSince(doc, this.noted) };
        const reading = this.pace.timed(() => projectionOf(doc, this.dirty, at));
        await this.pace.waited(saveReading(reading, this.ports, isWaitedFor)).catch((error: Error) => {
          this.noted.clear();
          throw error;
        });
        if (this.folding.isDue(this.machine.bytes)) await this.compact();
      });
    this.projecting = next.catch(() => undefined);
    return next;
  }

  /** Folds the log into a snapshot. The document is the log taken in and nothing else, so it can stand for it. */
  async compact(): Promise<void> {
    await this.quiet.next();
    if (this.over || this.folding.isFolded) return;
    const state = Y.encodeStateAsUpdate(this.machine.doc);
    this.machine.bytes = state.length;
    this.folding.folded(state.length);
    await this.ports.log.compact(this.id, this.head, state);
  }
}
