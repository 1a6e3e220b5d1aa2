import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes sure that only one server works on a folder. Two would share one Postgres, and the first to stop would take
 * it from the other. A mark left by a server that is gone does not count.
 */
export function takeFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, 'caucus.pid');
  const holder = readMark(mark);
  if (holder !== null && holder !== process.pid && isAlive(holder))
    throw new Error(
      `it is already running on ${folder}, as process ${holder}. Stop that one first, or choose another folder with CAUCUS_DATA=….`,
    );
  writeFileSync(mark, String(process.pid));
  return () => rmSync(mark, { force: true });
}

function readMark(mark: string): number | null {
  try {
    return Number(readFileSync(mark, 'utf8')) || null;
  } catch {
    return null;
  }
}

// After the machine was started anew another program may have that number; it is not one of ours then.
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node');
  } catch {
    return true;
  }
}
