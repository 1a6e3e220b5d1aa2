import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/** A Postgres that is running on our data though whoever started it is gone. */
export interface LeftBehind {
  readonly pid: number;
  readonly port: number;
}

export function leftBehind(data: string): LeftBehind | null {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return null;
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n').map(Number);
  return pid && port && isAlive(pid) ? { pid, port } : null;
}

/** Asks it to stop now, without waiting for its clients, and waits until it has. */
export async function stopLeftBehind(data: string, { pid }: LeftBehind): Promise<void> {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    return;
  }
  while (existsSync(join(data, 'postmaster.pid')) && isAlive(pid)) await after(20);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
