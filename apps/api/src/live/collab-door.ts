import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type WebSocket, WebSocketServer } from 'ws';
import { closing, colourOf, usualLimits } from '#lib/sync';
import { isId } from '../platform/database/database.js';
import { type Upgrade, Upgrades } from '../platform/http/upgrades.js';
import { type AtTheDoor, LiveRightsReader } from './live-rights.reader.js';
import type { LiveRoom } from './live-room.js';
import { OpenRooms } from './open-rooms.js';
import { Purses } from './purses.js';
import { Turns } from './turns.js';
import { Unfinished } from './unfinished.js';
import { Unread } from './unread.js';

const PREFIX = '/collab/';
const HEARTBEAT = 25_000;
const NOT_FOUND = 4404;
/** For what a person sends on their other sockets while one is busy with the longest message there may be. */
const UNFINISHED = 4 << 20;

/** Lets signed-in people into the documents that they may read, by websocket, and nobody into any other. */
@Injectable()
export class CollabDoor implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('LiveRooms');
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: usualLimits.heard,
    perMessageDeflate: false,
  });
  private readonly unfinished = new Unfinished(usualLimits.heard + UNFINISHED);
  private readonly purses = new Purses();
  private readonly turns = new Turns();
  private readonly unread = new Unread();
  private readonly alive = new WeakSet<WebSocket>();
  private timer: NodeJS.Timeout | undefined;
  private next = 1;

  constructor(
    private readonly upgrades: Upgrades,
    private readonly rights: LiveRightsReader,
    private readonly rooms: OpenRooms,
  ) {}

  onApplicationBootstrap(): void {
    this.upgrades.register(PREFIX, (upgrade) => this.admit(upgrade));
    this.timer = setInterval(() => this.beat(), HEARTBEAT);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.sockets.close();
  }

  private async admit({ request, socket, head, session }: Upgrade): Promise<void> {
    const url = new URL(request.url ?? '', 'http://host');
    const draft = url.pathname.slice(PREFIX.length);
    if (session === null) return refuse(socket, '401 Unauthorized');
    if (!isId(draft)) return refuse(socket, '404 Not Found');
    const { personId } = session.viewer;
    const guest = await this.rights.at(personId, draft);
    const room = guest === null ? null : await this.rooms.enter(draft);
    if (socket.destroyed) return;
    if (this.rooms.isStopping) return refuse(socket, '503 Service Unavailable');
    this.sockets.handleUpgrade(request, socket, head, (ws) => {
      // Said on the socket and not before it, because browsers hide from a page why a socket was not opened.
      if (guest === null || room === null) return ws.close(NOT_FOUND, 'NotFound');
      if (room.isOver) return ws.close(closing.again, 'ComeAgain');
      this.unfinished.watch(personId, socket, ws);
      this.seat(ws, room, { person: personId, guest, notices: url.searchParams.get('ack') === '1' });
    });
  }

  private seat(
    ws: WebSocket,
    room: LiveRoom,
    { person, guest, notices }: { person: string; guest: AtTheDoor; notices: boolean },
  ): void {
    const socket = this.next++;
    const face = { id: person, name: guest.name, delegation: guest.delegation, colour: colourOf(person) };
    this.alive.add(ws);
    // What is larger than can be heard at all was answered with 1009; the answer is to arrive.
    ws.on('error', () => setTimeout(() => ws.terminate(), 1000).unref());
    ws.on('pong', () => this.alive.add(ws));
    const { purse, leave } = this.purses.enter(person);
    // What was said before leaving is heard before.
    ws.on('close', () => {
      leave();
      this.turns.wait(person, 0, () => room.leave(socket));
    });
    ws.on('message', (data, binary) => {
      if (!binary) return ws.close(closing.malformed, 'BinaryOnly');
      if (ws.readyState !== ws.OPEN) return;
      const bytes = bytesOf(data as Buffer);
      if (!this.turns.wait(person, bytes.length, () => this.hear(room, socket, bytes)))
        ws.close(closing.tooFast, 'TooFast');
    });
    room.join({ socket, person, face, notices, write: guest.write, purse }, this.unread.lineOf(person, ws));
  }

  private hear(room: LiveRoom, socket: number, bytes: Uint8Array): void {
    try {
      room.receive(socket, bytes);
    } catch (error) {
      this.log.error(`A message could not be dealt with: ${(error as Error).stack}`);
      room.end('a message could not be dealt with');
    }
  }

  private beat(): void {
    this.purses.sweep();
    for (const ws of this.sockets.clients) {
      if (!this.alive.delete(ws)) ws.terminate();
      else ws.ping();
    }
  }
}

function bytesOf(data: Buffer): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

function refuse(socket: Upgrade['socket'], line: string): void {
  socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
