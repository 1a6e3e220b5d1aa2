import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { ClientAsked, Spoken } from './orders.js';

/** A server that is measured, with what the load has to know of it. */
export interface Server {
  readonly name: string;
  readonly spoken: Spoken;
  /** What it is told survives it. */
  readonly keeps: boolean;
  /**
   * Over how many sockets a document is given its history, and how fast each. Ours lets nobody say more than so much; others
   * tell every socket of all that the rest have said.
   */
  readonly feeders: { readonly sockets: number; readonly perSecond: number };
  readonly pid: number;
  /** A document of its own, as the load's beginning has it. */
  rooms(count: number): Promise<readonly string[]>;
  /** The socket of the `at`th person. Only the first of them may write everywhere. */
  seat(room: string, at: number): Pick<ClientAsked, 'url' | 'token' | 'room'>;
  /** The environment with which its memory can be asked for. */
  readonly memoryFile: string;
  /** Ends it as a service manager does and starts it again on what it has kept. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const TELL_MEMORY = join(__dirname, 'tell-memory.cjs');

export function memoryFileOf(name: string): string {
  return join(tmpdir(), `caucus-bench-${process.pid}-${name.replace(/\W+/g, '-')}`);
}

/** What it holds after everything that can be cleared away is, in bytes. */
export async function memoryOf({ pid, memoryFile }: Server): Promise<number> {
  rmSync(memoryFile, { force: true });
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(memoryFile)) await after(20);
  const { held } = JSON.parse(readFileSync(memoryFile, 'utf8')) as { held: number };
  rmSync(memoryFile, { force: true });
  return held;
}
