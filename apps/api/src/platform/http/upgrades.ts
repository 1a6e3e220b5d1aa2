import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { type Session, Sessions } from '../access/sessions.js';
import { tokenOf } from '../access/token-of.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { isOwnOrigin } from './own-origin.js';
import { Places } from './places.js';
import { SessionWatch } from './session-watch.js';

const INTRODUCTION = 10_000;
const SOCKETS = { ofAPerson: 20, ofThePublicAtOneAddress: 500 };

/** A browser's or program's wish to go on by websocket, with who it comes from already found out. */
export interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
  /** Null for the public. */
  readonly session: Session | null;
}

type Handler = (upgrade: Upgrade) => void | Promise<void>;
type RawListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * The one listener for websockets.
 *
 * Every socket passes the same three questions (does it come from our own pages, who is it, how many has that person
 * already) and is then handed to whoever registered its path. When the session ends, so does the socket.
 */
@Injectable()
export class Upgrades implements BeforeApplicationShutdown {
  private readonly log = new Logger('Upgrades');
  private readonly handlers = new Map<string, Handler>();
  private readonly waiting = new WeakMap<IncomingMessage, { session: Session | null; late: NodeJS.Timeout }>();
  private readonly open = new Set<Duplex>();
  private readonly places = new Places(SOCKETS);
  private closing = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sessions: Sessions,
    private readonly watch: SessionWatch,
  ) {}

  /** Paths that begin with `prefix` go to `handler`. */
  register(prefix: string, handler: Handler): void {
    this.handlers.set(prefix, handler);
  }

  /** Takes the server's upgrades over. What listened before, the GraphQL driver, gets `formerPath` and no other. */
  takeOver(server: Server, formerPath: string): void {
    const former = server.listeners('upgrade') as RawListener[];
    server.removeAllListeners('upgrade');
    this.register(formerPath, ({ request, socket, head, session }) => {
      this.waiting.set(request, { session, late: setTimeout(() => socket.destroy(), INTRODUCTION) });
      for (const listener of former) listener.call(server, request, socket, head);
    });
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      this.admit(request, socket, head).catch((error: Error) => {
        this.log.warn(`A socket was refused: ${error.message}`);
        refuse(socket, '503 Service Unavailable');
      });
    });
  }

  /** True for a request that has passed here on its way to the GraphQL driver. */
  isComing(request: IncomingMessage): boolean {
    return this.waiting.has(request);
  }

  /** Who a socket belongs to that has now introduced itself; one that does not is closed after ten seconds. */
  introduced(request: IncomingMessage): Session | null {
    const known = this.waiting.get(request);
    clearTimeout(known?.late);
    return known?.session ?? null;
  }

  /** Before the server stops listening, which waits for every socket to be gone. */
  beforeApplicationShutdown(): void {
    this.closing = true;
    for (const socket of this.open) socket.destroy();
  }

  private async admit(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const handler = this.handlerOf(request);
    if (!handler) return refuse(socket, '404 Not Found');
    if (this.closing) return refuse(socket, '503 Service Unavailable');
    if (!isOwnOrigin(request.headers, this.settings)) return refuse(socket, '403 Forbidden');
    const token = tokenOf(request.headers);
    const session = token ? await this.sessions.find(token) : null;
    if (token && !session) return refuse(socket, '401 Unauthorized');
    const leave = this.places.take(session?.viewer.personId ?? null, request.socket.remoteAddress ?? '');
    if (!leave) return refuse(socket, '429 Too Many Requests');
    this.keep(socket, session, leave);
    await handler({ request, socket, head, session });
  }

  private handlerOf(request: IncomingMessage): Handler | undefined {
    const path = (request.url ?? '').split('?')[0] ?? '';
    return [...this.handlers].find(
      ([prefix]) => path === prefix || (prefix.endsWith('/') && path.startsWith(prefix)),
    )?.[1];
  }

  private keep(socket: Duplex, session: Session | null, leave: () => void): void {
    const forget = session ? this.watch.until(session.id, () => socket.destroy()) : () => undefined;
    this.open.add(socket);
    socket.once('close', () => {
      this.open.delete(socket);
      forget();
      leave();
    });
  }
}

function refuse(socket: Duplex, line: string): void {
  socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
