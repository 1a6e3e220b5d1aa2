import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { WebSocketServer } from 'ws';

/** What becomes of websockets: passed on, refused, left without an answer, or opened and never spoken on. */
export type Upgrading = 'passed' | 'refused' | 'unanswered' | 'mute';

/** A proxy as one finds them in hotels and ministries, in front of one server or of several in turn. */
export interface HttpProxy {
  readonly address: string;
  upgrading: Upgrading;
  /** Websockets on which nothing was said for so many milliseconds are cut off without a word. */
  idle: number | null;
  /** How many websockets were asked for. */
  readonly upgrades: number;
  /** How many requests went to each server. */
  readonly passed: readonly number[];
  stop(): Promise<void>;
}

export async function httpProxy(upgrading: Upgrading, ...servers: readonly string[]): Promise<HttpProxy> {
  const counted = { upgrades: 0, turn: 0, passed: servers.map(() => 0) };
  const open = new Set<Socket>();
  const mute = new WebSocketServer({ noServer: true });
  const next = (): URL => {
    const at = counted.turn++ % servers.length;
    counted.passed[at]!++;
    return new URL(servers[at]!);
  };
  const server = createServer((near, answer) => passOn(next(), near, answer));
  const proxy = {
    address: '',
    upgrading,
    idle: null as number | null,
    get upgrades() {
      return counted.upgrades;
    },
    passed: counted.passed,
    stop: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('upgrade', (near: IncomingMessage, socket: Socket, head: Buffer) => {
    counted.upgrades++;
    socket.on('error', () => undefined);
    if (proxy.upgrading === 'refused') socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    else if (proxy.upgrading === 'mute') mute.handleUpgrade(near, socket, head, () => undefined);
    else if (proxy.upgrading === 'passed') {
      if (proxy.idle !== null) socket.setTimeout(proxy.idle, () => socket.destroy());
      passUpgrade(new URL(servers[0]!), near, socket);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  proxy.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return proxy;
}

function passOn(to: URL, near: IncomingMessage, answer: ServerResponse): void {
  const far = request({ host: to.hostname, port: to.port, path: near.url, method: near.method, headers: near.headers });
  far.on('response', (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  far.on('error', () => answer.destroy());
  answer.once('close', () => far.destroy());
  near.pipe(far);
}

function passUpgrade(to: URL, near: IncomingMessage, socket: Socket): void {
  const far = connect(Number(to.port), to.hostname, () => {
    const headers = near.rawHeaders.reduce(
      (text, each, at) => text + each + (at % 2 === 0 ? ': ' : '\r\n'),
      `${near.method} ${near.url} HTTP/1.1\r\n`,
    );
    far.write(`${headers}\r\n`);
    far.pipe(socket);
    socket.pipe(far);
  });
  far.on('error', () => socket.destroy());
  socket.once('close', () => far.destroy());
}
