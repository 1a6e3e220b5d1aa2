import { WebSocket } from 'ws';

/** How the door to a live document answers: `let in`, `HTTP 401`, `closed 4404`. */
export function knock(address: string, room: string, headers: Record<string, string>): Promise<string> {
  return new Promise((answer) => {
    const ws = new WebSocket(`${address.replace(/^http/, 'ws')}/collab/${room}`, { headers });
    ws.on('unexpected-response', (_request, response) => answer(`HTTP ${response.statusCode}`));
    ws.on('message', () => {
      answer('let in');
      ws.close();
    });
    ws.on('close', (code) => answer(`closed ${code}`));
    ws.on('error', () => undefined);
  });
}
