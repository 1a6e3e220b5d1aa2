import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

// Copies bytes to all others in the room and knows nothing: what the machine can do at best.
const rooms = new Map<string, Set<WebSocket>>();
const server = createServer();

new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (ws, { url = '' }) => {
  const room = rooms.get(url) ?? new Set();
  rooms.set(url, room.add(ws));
  ws.on('error', () => ws.terminate());
  ws.on('close', () => room.delete(ws));
  ws.on('message', (data: Buffer) => {
    for (const other of room) if (other !== ws && other.readyState === ws.OPEN) other.send(data);
  });
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
