import { Injectable, Logger } from '@nestjs/common';
import { closing, colourOf, type Ending, pay } from '#lib/sync';
import { Certainty } from './certainty.js';
import { type AtTheDoor, LiveRightsReader } from './live-rights.reader.js';
import type { LiveRoom } from './live-room.js';
import { OpenRooms } from './open-rooms.js';
import { Purses } from './purses.js';
import { SeatRights } from './seat-rights.js';
import { Turns } from './turns.js';
import { Unfinished } from './unfinished.js';
import { type Outlet, Unread } from './unread.js';

/** Somebody who may come in, and where to. */
export interface Invited {
  readonly person: string;
  readonly guest: AtTheDoor;
  readonly room: LiveRoom;
  /** They asked for confirmations. */
  readonly notices: boolean;
}

/** A line's place in a room. */
export interface Seat {
  /** A message has come; false where too much of this person is waiting to be heard. */
  hear(frame: Uint8Array): boolean;
  /** False where the person has asked too much lately. */
  mayAsk(): boolean;
  leave(): void;
}

const NOT_FOUND = { code: 4404, reason: 'NotFound' };
const AGAIN = { code: closing.again, reason: 'ComeAgain' };

/** What all doors have in common: who comes in where, and what the lines of one person share, of whatever kind they are. */
@Injectable()
export class Seats {
  readonly unfinished = new Unfinished();
  private readonly log = new Logger('LiveRooms');
  private readonly purses = new Purses();
  private readonly turns = new Turns(() => this.certainty.restored());
  private readonly unread = new Unread();
  private next = 1;

  constructor(
    private readonly rights: LiveRightsReader,
    private readonly rooms: OpenRooms,
    private readonly certainty: Certainty,
    private readonly seatRights: SeatRights,
  ) {}

  /** An unknown document and one that is not for this person look alike. */
  async invite(person: string, document: string, notices: boolean): Promise<Invited | Ending> {
    const guest = await this.rights.at(person, document);
    const room = guest === null ? null : await this.rooms.enter(document);
    if (this.rooms.isStopping) return AGAIN;
    return guest === null || room === null ? NOT_FOUND : { person, guest, room, notices };
  }

  sit({ person, guest, room, notices }: Invited, outlet: Outlet): Seat {
    const socket = this.next++;
    const face = { id: person, name: guest.name, delegation: guest.delegation, colour: colourOf(person) };
    const { purse, leave: closePurse } = this.purses.enter(person);
    const { line, leave: stopReading } = this.unread.lineOf(person, outlet);
    if (room.isOver) line.close(AGAIN.code, AGAIN.reason);
    else {
      this.seatRights.begin(socket, guest.version);
      room.join({ socket, person, face, notices, write: guest.write, purse }, line);
    }
    return {
      hear: (frame) => this.turns.wait(person, frame.length, () => this.hear(room, socket, frame)),
      mayAsk: () => pay(purse, 0, Date.now()),
      leave: () => {
        this.seatRights.end(socket);
        closePurse();
        stopReading();
        // What was said before leaving is heard before.
        this.turns.wait(person, 0, () => room.leave(socket));
      },
    };
  }

  sweep(): void {
    this.purses.sweep();
  }

  private hear(room: LiveRoom, socket: number, frame: Uint8Array): void {
    try {
      room.receive(socket, frame);
    } catch (error) {
      this.log.error(`A message could not be dealt with: ${(error as Error).stack}`);
      room.end('a message could not be dealt with');
    }
  }
}
