import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Committer } from './committer.js';
import { LiveLocksReader, type RoomLocks } from './live-locks.reader.js';
import { LiveRoom } from './live-room.js';
import { ProjectionStore } from './projection.store.js';
import { RoomLog } from './room-log.store.js';
import type { RoomPorts } from './room-ports.js';
import { type Heads, WakeUps } from './wake-ups.js';

const LOOK_ROUND = 5_000;
const IDLE = 30_000;
const DRAIN = 5_000;

/** The documents that are open on this node. They come into memory when somebody enters and leave when all have left. */
@Injectable()
export class OpenRooms implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('LiveRooms');
  private readonly rooms = new Map<string, Promise<LiveRoom | null>>();
  private readonly open = new Map<string, LiveRoom>();
  private timer: NodeJS.Timeout | undefined;
  private draining = false;
  private emptied: (room: string, provisions: readonly string[]) => void = () => undefined;
  private restored: RoomPorts['restored'] = () => null;

  constructor(
    private readonly logStore: RoomLog,
    private readonly committer: Committer,
    private readonly projections: ProjectionStore,
    private readonly wakeUps: WakeUps,
    private readonly locks: LiveLocksReader,
  ) {
    this.wakeUps.onWake((heads) => this.wake(heads));
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.lookRound(), LOOK_ROUND);
    this.timer.unref();
    void this.finishProjections();
  }

  /** Null where there is no such room, and while the server is stopping. */
  enter(id: string): Promise<LiveRoom | null> {
    if (this.draining) return Promise.resolve(null);
    const known = this.rooms.get(id) ?? this.load(id);
    this.rooms.set(id, known);
    return known;
  }

  /** The room if it is in memory here. */
  at(id: string): LiveRoom | null {
    return this.open.get(id) ?? null;
  }

  /** Who is told that delegates have taken the last words out of brackets. */
  onEmptied(hearer: (room: string, provisions: readonly string[]) => void): void {
    this.emptied = hearer;
  }

  /** Who says what is to be waited for before anything is shown. */
  onShowing(restored: RoomPorts['restored']): void {
    this.restored = restored;
  }

  get isStopping(): boolean {
    return this.draining;
  }

  get all(): readonly LiveRoom[] {
    return [...this.open.values()];
  }

  /** What has been taken in is written and shown before the sockets close. */
  async beforeApplicationShutdown(): Promise<void> {
    this.draining = true;
    clearInterval(this.timer);
    const late = new Promise((done) => setTimeout(done, DRAIN).unref());
    await Promise.race([this.drain(), late]);
    for (const room of this.all) room.end('the server is stopping');
  }

  private async drain(): Promise<void> {
    await this.committer.drained();
    await Promise.allSettled(this.all.map((room) => room.projectThrough(0)));
  }

  private async load(id: string): Promise<LiveRoom | null> {
    try {
      const loaded = await this.logStore.load(id);
      if (loaded === null) {
        this.rooms.delete(id);
        return null;
      }
      const known = await this.projections.find(id);
      const closed = await this.locksOf(id);
      const room = new LiveRoom(id, loaded, {
        log: this.logStore,
        committer: this.committer,
        save: async (projected, emptied, isWaitedFor) => {
          await this.projections.save(projected, isWaitedFor);
          if (known?.keepsBrackets && emptied.length > 0) this.emptied(id, emptied);
        },
        renew: (which) => this.renew(which),
        restored: () => this.restored(),
        gone: (which, why) => this.forget(which, why),
      });
      if (closed !== null) room.setLocks(closed);
      this.open.set(id, room);
      // Another node may have died between the log and its rows.
      if ((known?.reached ?? 0) < loaded.head)
        room.projectAnew().catch((error: Error) => this.log.warn(`Rows are behind: ${error.message}`));
      return room;
    } catch (error) {
      this.rooms.delete(id);
      throw error;
    }
  }

  private async renew(room: LiveRoom): Promise<boolean> {
    const before = room.epoch;
    const found = await this.locksOf(room.id);
    if (found !== null) room.setLocks(found);
    return !room.isOver && room.epoch > before;
  }

  private async locksOf(id: string): Promise<RoomLocks | null> {
    return (await this.locks.of([id])).get(id) ?? null;
  }

  private forget(room: LiveRoom, why: string): void {
    this.open.delete(room.id);
    this.rooms.delete(room.id);
    if (!this.draining && why !== 'idle') this.log.warn(`Room ${room.id} was closed: ${why}`);
  }

  private wake(heads: Heads): void {
    const woken =
      heads === null
        ? this.all.map((room) => [room, undefined] as const)
        : heads.map(([id, seq]) => [this.at(id), seq] as const);
    for (const [room, seq] of woken) room?.catchUp(seq).catch(() => room.end('the log could not be read'));
  }

  // Also finds what a lost wake-up has left behind.
  private async lookRound(): Promise<void> {
    const now = Date.now();
    const staying = this.all.filter((room) => {
      const isLeft = room.emptySince !== null && now - room.emptySince > IDLE && room.idle;
      if (isLeft) void this.putAway(room);
      return !isLeft;
    });
    if (staying.length === 0) return;
    // Where that cannot be said, each room finds out for itself whether its log can be read.
    const heads = await this.logStore.heads(staying.map(({ id }) => id)).catch(() => new Map<string, number>());
    for (const room of staying) room.catchUp(heads.get(room.id)).catch(() => room.end('the log could not be read'));
  }

  private async putAway(room: LiveRoom): Promise<void> {
    await room.compact().catch((error: Error) => this.log.warn(`Not compacted: ${error.message}`));
    if (room.idle) room.end('idle');
  }

  // A server that died may have left rows behind the log. Whoever starts next brings them up.
  private async finishProjections(): Promise<void> {
    try {
      for (const id of await this.logStore.unprojected()) await (await this.enter(id))?.projectAnew();
    } catch (error) {
      this.log.warn(`Rows are not up to date yet: ${(error as Error).message}`);
    }
  }
}
