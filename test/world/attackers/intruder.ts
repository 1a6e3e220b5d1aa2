import { WebSocket } from 'ws';
import type { Persona } from '../index.js';
import { type Ground, numbers } from './attack.js';

/** A socket of somebody who means ill. */
export interface Intruder {
  readonly heard: Uint8Array[];
  send(frame: Uint8Array | string): void;
  /** How the server ended it: `HTTP 401`, `closed 4403 ReadOnly`, `cut`; `stays open` where it did not. */
  end(withinMs?: number): Promise<string>;
  drop(): void;
}

export interface Way {
  /** A room as it stands in the address. */
  readonly room?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Knocks at a room's door, as somebody or with headers of one's own; resolves when it is open or shut. */
export function intrude(ground: Ground, who: Persona | null, way: Way = {}): Promise<Intruder> {
  const room = way.room ?? ground.draft.id;
  const url = `${ground.world.address.replace(/^http/, 'ws')}/collab/${room}${way.query ?? ''}`;
  const signed = who === null ? {} : { authorization: `Bearer ${ground.world.people[who].token}` };
  const ws = new WebSocket(url, { headers: { ...signed, ...way.headers }, perMessageDeflate: false });
  const heard: Uint8Array[] = [];
  const over = outcomeOf(ws);
  ws.on('message', (data: Buffer) => heard.push(new Uint8Array(data)));
  const intruder: Intruder = {
    heard,
    send: (frame) => ws.readyState === WebSocket.OPEN && ws.send(frame),
    end: (withinMs = 5000) => Promise.race([over, late(withinMs)]),
    drop: () => ws.terminate(),
  };
  return Promise.race([new Promise((open) => ws.once('open', open)), over]).then(() => intruder);
}

export function intruders(ground: Ground, who: Persona, count: number, way: Way = {}): Promise<readonly Intruder[]> {
  return Promise.all(numbers(count).map(() => intrude(ground, who, way)));
}

/** Says something on a socket of its own, and tells how that ended. */
export async function sayAlone(
  ground: Ground,
  who: Persona,
  frames: readonly (Uint8Array | string)[],
  { withinMs = 5000, ...way }: Way & { readonly withinMs?: number } = {},
): Promise<string> {
  const intruder = await intrude(ground, who, way);
  for (const frame of frames) intruder.send(frame);
  const outcome = await intruder.end(withinMs);
  intruder.drop();
  return outcome;
}

function outcomeOf(ws: WebSocket): Promise<string> {
  return new Promise((over) => {
    ws.on('unexpected-response', (request, response) => {
      over(`HTTP ${response.statusCode}`);
      request.destroy();
    });
    ws.on('error', () => undefined);
    ws.on('close', (code, reason) => over(code === 1006 ? 'cut' : `closed ${code} ${reason}`.trim()));
  });
}

function late(withinMs: number): Promise<string> {
  return new Promise((over) => setTimeout(() => over('stays open'), withinMs).unref());
}
