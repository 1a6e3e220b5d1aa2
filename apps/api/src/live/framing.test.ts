import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { Framing } from './framing.js';

it('says messages of every length so that a websocket understands them, and once for all', async () => {
  const framing = new Framing();
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket: Duplex, head) =>
    sockets.handleUpgrade(request, socket, head, (ws) => {
      for (const message of messages) socket.write(framing.of(message));
      ws.close(1000);
    }),
  );
  const messages = [0, 1, 125, 126, 65_535, 65_536, 300_000].map((length) => new Uint8Array(length).fill(length % 251));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const heard: number[][] = [];
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  client.on('message', (data: Buffer, binary) => heard.push([data.length, data[data.length - 1] ?? 0, Number(binary)]));
  const [code] = await once(client, 'close');
  server.close();
  expect(code).toBe(1000);
  expect(heard).toEqual(messages.map((message) => [message.length, message.at(-1) ?? 0, 1]));
  expect(framing.of(messages[3]!)).toBe(framing.of(messages[3]!));
});
