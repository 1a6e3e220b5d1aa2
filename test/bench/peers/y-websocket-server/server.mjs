// As src/server.js of the package does it, but on any free port, which it tells. YPERSISTENCE names a folder for LevelDB.
import http from 'node:http';
import { setupWSConnection } from '@y/websocket-server/utils';
import WebSocket from 'ws';

const sockets = new WebSocket.Server({ noServer: true });
const server = http.createServer();

sockets.on('connection', setupWSConnection);
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request));
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit(0));
