import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as decoding from 'lib0/decoding';
import { type WebSocket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { stepOne, stepTwo, updateFrame } from '../../../libs/sync/src/index.js';

// Keeps documents in memory and sends on what has come within one turn of the loop, as one message. It stores nothing,
// judges nothing and asks nobody who they are: ours without all that it is for.
class Room {
  readonly doc = new Y.Doc();
  readonly sockets = new Set<WebSocket>();
  private waiting: Uint8Array[] = [];

  constructor() {
    this.doc.on('update', (update: Uint8Array) => {
      if (this.waiting.push(update) === 1) setImmediate(() => this.tell());
    });
  }

  private tell(): void {
    const frame = updateFrame(Y.mergeUpdates(this.waiting));
    this.waiting = [];
    for (const ws of this.sockets) if (ws.readyState === ws.OPEN) ws.send(frame);
  }
}

const rooms = new Map<string, Room>();
const server = createServer();

new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (ws, { url = '' }) => {
  const room = rooms.get(url) ?? new Room();
  rooms.set(url, room);
  room.sockets.add(ws);
  ws.on('error', () => ws.terminate());
  ws.on('close', () => room.sockets.delete(ws));
  ws.send(stepOne(Y.encodeStateVector(room.doc)));
  ws.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(data));
    if (decoding.readVarUint(decoder) !== 0) return;
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === 0) ws.send(stepTwo(Y.encodeStateAsUpdate(room.doc, bytes)));
    else Y.applyUpdate(room.doc, bytes);
  });
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
