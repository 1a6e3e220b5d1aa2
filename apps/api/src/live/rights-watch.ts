import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { inTime } from '../platform/clock/in-time.js';
import { Events } from '../platform/events/events.js';
import { RIGHTS_CHANGED } from '../platform/events/moved.js';
import { Certainty } from './certainty.js';
import { LiveLocksReader } from './live-locks.reader.js';
import { OpenRooms } from './open-rooms.js';
import { SeatRights } from './seat-rights.js';

const LOOK_AGAIN = 1500;
/** Checked this long ago, a right is no longer believed. */
const BELIEVED = 10_000;
/** A database that is cut off without a word answers neither yes nor no. */
const ANSWERS_WITHIN = 4000;

/** Looks again at what the people in open rooms may do, when told and in any case before two seconds are over. */
@Injectable()
export class RightsWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private looking = false;
  private again = false;

  constructor(
    private readonly rights: SeatRights,
    private readonly rooms: OpenRooms,
    private readonly events: Events,
    private readonly locks: LiveLocksReader,
    private readonly certainty: Certainty,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), LOOK_AGAIN);
    this.timer.unref();
    this.certainty.onDoubt(() => void this.look());
    this.rooms.onShowing(() => this.certainty.restored());
    const telling = new Set([RIGHTS_CHANGED, ...this.locks.moveOn]);
    this.events.onEvent(({ kind, subjectId }) => {
      if (!telling.has(kind)) return;
      if (kind === RIGHTS_CHANGED) this.rights.toldOf(subjectId);
      void this.look();
    });
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.looking) {
      this.again = true;
      return;
    }
    this.looking = true;
    const began = performance.now();
    await inTime(this.ask(), ANSWERS_WITHIN).then(
      () => this.certainty.knownAsOf(began),
      () => this.doubt(),
    );
    this.looking = false;
    if (this.again) {
      this.again = false;
      await this.look();
    }
  }

  private async ask(): Promise<void> {
    await Promise.all([this.rights.look(), this.askWhatIsClosed()]);
  }

  private async askWhatIsClosed(): Promise<void> {
    const rooms = this.rooms.all;
    if (rooms.length === 0) return;
    const found = await this.locks.of(rooms.map(({ id }) => id));
    for (const room of rooms) {
      const locks = found.get(room.id);
      if (locks !== undefined) room.setLocks(locks);
    }
  }

  // Cut off from the database nothing can be written, and before long nothing is shown either.
  private doubt(): void {
    if (this.certainty.age > BELIEVED) for (const room of this.rooms.all) room.end('rights could not be checked');
  }
}
