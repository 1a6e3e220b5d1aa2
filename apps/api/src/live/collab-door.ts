import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type WebSocket, WebSocketServer } from 'ws';
import { closing, usualLimits } from '#lib/sync';
import { isId } from '../platform/database/database.js';
import { type Upgrade, Upgrades } from '../platform/http/upgrades.js';
import { Framing } from './framing.js';
import { type Invited, Seats } from './seats.js';
import type { Outlet } from './unread.js';

const PREFIX = '/collab/';
const HEARTBEAT = 25_000;

/** Lets signed-in people into the documents that they may read, by websocket, and nobody into any other. */
@Injectable()
export class CollabDoor implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: usualLimits.heard,
    perMessageDeflate: false,
  });
  private readonly framing = new Framing();
  private readonly alive = new WeakSet<WebSocket>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly upgrades: Upgrades,
    private readonly seats: Seats,
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
    const document = url.pathname.slice(PREFIX.length);
    if (session === null) return refuse(socket, '401 Unauthorized');
    if (!isId(document)) return refuse(socket, '404 Not Found');
    const { personId } = session.viewer;
    const invited = await this.seats.invite(personId, document, url.searchParams.get('ack') === '1');
    if (socket.destroyed) return;
    this.sockets.handleUpgrade(request, socket, head, (ws) => {
      // Said on the socket and not before it, because browsers hide from a page why a socket was not opened.
      if ('code' in invited) return ws.close(invited.code, invited.reason);
      this.countUnfinished(personId, socket, ws);
      this.seat(ws, socket, invited);
    });
  }

  private seat(ws: WebSocket, socket: Upgrade['socket'], invited: Invited): void {
    this.alive.add(ws);
    // What is larger than can be heard at all was answered with 1009; the answer is to arrive.
    ws.on('error', () => setTimeout(() => ws.terminate(), 1000).unref());
    ws.on('pong', () => this.alive.add(ws));
    const seat = this.seats.sit(
      invited,
      outletOf(ws, (message) => socket.write(this.framing.of(message))),
    );
    ws.on('close', () => seat.leave());
    ws.on('message', (data, binary) => {
      if (!binary) return ws.close(closing.malformed, 'BinaryOnly');
      if (ws.readyState !== ws.OPEN) return;
      if (!seat.hear(bytesOf(data as Buffer))) ws.close(closing.tooFast, 'TooFast');
    });
  }

  private countUnfinished(person: string, socket: Upgrade['socket'], ws: WebSocket): void {
    const share = this.seats.unfinished.shareOf(person);
    // Before those who put the message together hear of the bytes.
    socket.prependListener('data', (bytes: Buffer) => {
      if (!share.more(bytes.length)) ws.terminate();
    });
    ws.on('message', () => share.done());
    ws.on('close', () => share.done());
  }

  private beat(): void {
    this.seats.sweep();
    for (const ws of this.sockets.clients) {
      if (!this.alive.delete(ws)) ws.terminate();
      else ws.ping();
    }
  }
}

// Nothing is compressed, so nothing that `ws` says itself is ever on its way in part.
function outletOf(ws: WebSocket, send: (message: Uint8Array) => void): Outlet {
  return {
    get isOpen() {
      return ws.readyState === ws.OPEN;
    },
    get unread() {
      return ws.bufferedAmount;
    },
    send,
    close: (code, reason) => ws.close(code, reason),
    cut: () => ws.terminate(),
  };
}

function bytesOf(data: Buffer): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

function refuse(socket: Upgrade['socket'], line: string): void {
  socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
