import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as decoding from 'lib0/decoding';
import { type WebSocket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { stepOne, stepTwo, updateFrame } from '../../libs/sync/src/index.js';

/**
 * What ours is measured beside, each a process of its own. `relay` copies bytes and knows nothing. `broadcast` keeps a
 * document and sends each update on at once, as the small servers for y-websocket do. Neither stores anything, asks who
 * is there, or judges what comes.
 */
const kind = process.argv[2] ?? 'relay';
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
const doc = new Y.Doc({ gc: false });

sockets.on('connection', (ws) => {
  ws.on('error', () => ws.terminate());
  if (kind === 'relay') ws.on('message', (data: Buffer) => toOthers(ws, data));
  else serve(ws);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

doc.on('update', (update: Uint8Array, origin: unknown) => toOthers(origin as WebSocket, updateFrame(update)));

function serve(ws: WebSocket): void {
  ws.send(stepOne(Y.encodeStateVector(doc)));
  ws.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(data));
    if (decoding.readVarUint(decoder) !== 0) return;
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === 0) ws.send(stepTwo(Y.encodeStateAsUpdate(doc, bytes)));
    else Y.applyUpdate(doc, bytes, ws);
  });
}

function toOthers(from: WebSocket, bytes: Uint8Array): void {
  for (const ws of sockets.clients) if (ws !== from && ws.readyState === ws.OPEN) ws.send(bytes);
}
