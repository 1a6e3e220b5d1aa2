import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { forgetAway, hearStill, hearTold, hereNow, takeUntold, tellAgain } from '#lib/sync';
import { Committer } from './committer.js';
import type { LiveRoom } from './live-room.js';
import { OpenRooms } from './open-rooms.js';
import { PresencePacker, readPresence } from './presence-message.js';
import { type Saying, WakeUps } from './wake-ups.js';
import type { NodeLine } from './wake-ups-line.js';

const EVERY = 100;
const SAY_STILL = 3000;
/** What another node said of its people is believed for so long. */
const BELIEVED = 9000;

type StillHere = readonly [room: string, seen: readonly [client: number, clock: number]];

/**
 * Nodes tell each other who is in their rooms and where their cursors are, as each server composed it from its own
 * sessions: one message for all rooms at a time, ten a second at most, and only while there is another node.
 */
@Injectable()
export class PresenceExchange implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('LiveRooms');
  private readonly known = new Map<string, LiveRoom>();
  private readonly asking = new Set<string>();
  private readonly goneRooms = new Set<string>();
  private stills: StillHere[] = [];
  private saidStill = 0;
  private turn = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly rooms: OpenRooms,
    private readonly wakeUps: WakeUps,
    private readonly committer: Committer,
  ) {
    this.wakeUps.onSaying((saying) => this.hear(saying, Date.now()));
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(Date.now()), EVERY);
    this.timer.unref();
  }

  // The others need not wait until we have been silent for too long.
  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    for (const { id } of this.rooms.all) this.goneRooms.add(id);
    this.say(this.packer(), false);
  }

  private tick(now: number): void {
    this.lookAtRooms();
    for (const room of this.rooms.all) room.presence((machine) => forgetAway(machine, now));
    const due = now - this.saidStill >= SAY_STILL;
    if (due) {
      this.saidStill = now;
      this.stills = this.wakeUps.peers.isEmpty(now) ? [] : this.stillHere();
    }
    this.say(this.packer(), due);
  }

  private packer(): PresencePacker {
    return new PresencePacker(Math.min(...this.lines().map(({ most }) => most)));
  }

  /** Those that were opened are asked about, those that were closed are said to be. */
  private lookAtRooms(): void {
    for (const room of this.rooms.all) if (this.known.get(room.id) !== room) this.asking.add(room.id);
    for (const [id] of this.known) if (this.rooms.at(id) === null) this.goneRooms.add(id);
    this.known.clear();
    for (const room of this.rooms.all) this.known.set(room.id, room);
  }

  private stillHere(): StillHere[] {
    return this.rooms.all.flatMap((room) =>
      room.presence((machine) => hereNow(machine).map((seen) => [room.id, seen] as const)),
    );
  }

  private say(packer: PresencePacker, evenNothing: boolean): void {
    this.packRooms(packer);
    this.packStills(packer);
    this.packCursors(packer);
    if (packer.isEmpty && !evenNothing) return;
    const text = packer.text();
    for (const line of this.lines()) line.say({ about: 'presence', node: this.committer.node, text });
    if (evenNothing) this.greet();
  }

  private packRooms(packer: PresencePacker): void {
    for (const id of this.goneRooms) if (packer.room('gone', id)) this.goneRooms.delete(id);
    for (const id of this.asking) if (packer.room('ask', id)) this.asking.delete(id);
  }

  private packStills(packer: PresencePacker): void {
    const half = packer.free / 2;
    let said = 0;
    while (said < this.stills.length && packer.free > half && packer.still(...this.stills[said]!)) said++;
    this.stills.splice(0, said);
  }

  // Each time another room comes first, so that a crowded one keeps nobody else waiting.
  private packCursors(packer: PresencePacker): void {
    const rooms = this.rooms.all;
    this.turn++;
    const alone = this.wakeUps.peers.isEmpty(Date.now());
    for (let at = 0; at < rooms.length; at++) {
      const room = rooms[(at + this.turn) % rooms.length]!;
      room.presence((machine) => {
        if (alone) machine.untold.clear();
        else takeUntold(machine, (told) => packer.told(room.id, told));
      });
    }
  }

  // On the other lines only that we are there, so that those who hear us there know.
  private greet(): void {
    const spoken = new Set(this.lines());
    const text = new PresencePacker(1000).text();
    for (const line of this.wakeUps.lines)
      if (!spoken.has(line)) line.say({ about: 'presence', node: this.committer.node, text });
  }

  /** The first line that is up, and each further one that some other node is only heard on. */
  private lines(): readonly NodeLine[] {
    const [first = this.wakeUps.lines[0]!, ...others] = this.wakeUps.lines.filter(({ isUp }) => isUp);
    return this.wakeUps.peers.areAllOn(first.name, Date.now()) ? [first] : [first, ...others];
  }

  private hear({ node, text, line }: Saying, now: number): void {
    try {
      this.greeted(node, line, now);
      const { ask, gone, told, still } = readPresence(text);
      const teller = { node, now, until: now + BELIEVED };
      for (const id of gone) this.rooms.at(id)?.presence((machine) => forgetAway(machine, now, node));
      for (const id of ask) this.rooms.at(id)?.presence(tellAgain);
      for (const [id, said] of told) this.rooms.at(id)?.presence((machine) => hearTold(machine, teller, said));
      for (const [id, seen] of still)
        if (this.rooms.at(id)?.presence((machine) => hearStill(machine, teller, seen))) this.asking.add(id);
    } catch (error) {
      this.log.warn(`What another node says of presence was not understood: ${(error as Error).message}`);
    }
  }

  // A node that was not known has not been told anything.
  private greeted(node: string, line: NodeLine['name'], now: number): void {
    if (this.wakeUps.peers.heard(node, line, now)) for (const room of this.rooms.all) room.presence(tellAgain);
  }
}
