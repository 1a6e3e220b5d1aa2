import { Injectable } from '@nestjs/common';
import type { SocketId } from '#lib/sync';
import { LiveRightsReader, NO_RIGHTS, pairKey } from './live-rights.reader.js';
import type { LiveRoom } from './live-room.js';
import { OpenRooms } from './open-rooms.js';

interface Seated {
  readonly room: LiveRoom;
  readonly id: string;
  readonly socket: SocketId;
  readonly person: string;
}

/** In which room nobody has any rights. */
const ENDED = 'ended';
/** Whatever the version is, it is another one. */
const UNKNOWN = '';

/**
 * Keeps what everybody in open rooms may do as the database has it.
 *
 * Each look asks for the version of all rights; who may do what is asked only of those for whom it is another one than when
 * they were asked of last, and of those of whom it was told.
 */
@Injectable()
export class SeatRights {
  /** Under which version the rights of each seat are known. */
  private readonly known = new Map<SocketId, string>();
  private readonly told = new Set<string>();
  private round = 0;

  constructor(
    private readonly rights: LiveRightsReader,
    private readonly rooms: OpenRooms,
  ) {}

  begin(socket: SocketId, version: string): void {
    this.known.set(socket, version);
  }

  end(socket: SocketId): void {
    this.known.delete(socket);
  }

  /** This person's rights are not what they were. */
  toldOf(person: string): void {
    this.told.add(person);
  }

  async look(): Promise<void> {
    const round = ++this.round;
    const seats = this.seats();
    for (const { socket, person } of seats) if (this.told.has(person)) this.note(socket, UNKNOWN);
    this.told.clear();
    if (seats.length === 0) return;
    // The version first: rights that are newer than it are asked for once more, and do no harm.
    const versions = await this.rights.versions([...new Set(seats.map(({ id }) => id))]);
    const versionOf = ({ id }: Seated): string => versions.get(id) ?? ENDED;
    const moved = seats.filter((seat) => this.known.get(seat.socket) !== versionOf(seat));
    if (moved.length === 0) return;
    const found = await this.rights.of(pairsOf(moved));
    // An answer that comes after that of a later look says nothing of now.
    if (round !== this.round) return;
    for (const seat of moved) {
      this.note(seat.socket, versionOf(seat));
      seat.room.setRights(seat.socket, found.get(pairKey({ person: seat.person, room: seat.id })) ?? NO_RIGHTS);
    }
  }

  private seats(): readonly Seated[] {
    return this.rooms.all.flatMap((room) =>
      room.people.map(({ socket, person }) => ({ room, socket, person, id: room.id })),
    );
  }

  private note(socket: SocketId, version: string): void {
    if (this.known.has(socket)) this.known.set(socket, version);
  }
}

function pairsOf(seats: readonly Seated[]): readonly { readonly person: string; readonly room: string }[] {
  const pairs = new Map(seats.map(({ person, id }) => [pairKey({ person, room: id }), { person, room: id }]));
  return [...pairs.values()];
}
