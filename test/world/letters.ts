import { randomUUID } from 'node:crypto';
import { type Letter, letterBytes, readLetter } from '../../libs/sync/src/index.js';
import type { Persona, World } from './index.js';

/** What came back for a letter: its status, and what it said where it was a letter. */
export interface Posted {
  readonly status: number;
  readonly letter: Letter | null;
}

export interface Line {
  /** Null for whoever has not signed in. */
  readonly who?: Persona | null;
  readonly page?: string;
  readonly number?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of a letter. */
  readonly body?: Uint8Array;
}

const ASK_PRESENCE = { bytes: new Uint8Array([3]), more: false };
export const FIRST: Letter = { from: 1, heard: 0, pieces: [ASK_PRESENCE], ending: null };

export const newPage = (): string => randomUUID();

/** Posts a letter by hand. */
export async function post(
  { address, people }: Pick<World, 'address' | 'people'>,
  room: string,
  letter: Letter,
  { who = 'delegateA', page = newPage(), number = 1, headers = {}, body }: Line = {},
): Promise<Posted> {
  const bearer: Record<string, string> = who === null ? {} : { authorization: `Bearer ${people[who].token}` };
  const response = await fetch(`${address}/collab/${room}/${page}/${number}?ack=1`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-caucus': '1', ...bearer, ...headers },
    body: (body ?? letterBytes(letter)) as Uint8Array<ArrayBuffer>,
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, letter: response.ok ? (readLetter(bytes) as Letter) : null };
}

/** How a line stands after a letter: `200`, `413`, `4404 NotFound`. */
export function endOf({ status, letter }: Posted): string {
  return letter?.ending ? `${letter.ending.code} ${letter.ending.reason}` : `${status}`;
}
