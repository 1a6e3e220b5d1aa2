import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FROM_SOURCE } from '../../world/cluster.js';
import type { Orders } from './orders.js';

/** A process that makes load and does one thing at a time. */
export class LoadProcess {
  private readonly child: ChildProcess = fork(join(__dirname, 'load.ts'), {
    execArgv: [...FROM_SOURCE],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

  async do<Order extends keyof Orders>(order: Order, ask: Orders[Order]['ask']): Promise<Orders[Order]['answer']> {
    const answer = once(this.child, 'message') as Promise<[{ answer: Orders[Order]['answer'] } | { failed: string }]>;
    this.child.send({ order, ask });
    const [said] = await answer;
    if ('failed' in said) throw new Error(said.failed);
    return said.answer;
  }

  end(): void {
    this.child.kill();
  }
}

/** User and system time of a process with all its threads so far, in milliseconds. */
export function cpuOf(pid: number): number {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** That of a process and all that it has started and that still lives or has been waited for. */
export function cpuOfFamily(pid: number): number {
  const alive = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statOf(Number(name))[1] === `${pid}`);
  const own = statOf(pid);
  const gone = (Number(own[13]) + Number(own[14])) * 10;
  return cpuOf(pid) + gone + alive.reduce((sum, child) => sum + cpuOf(Number(child)), 0);
}

// The second field is the name in brackets, which may hold blanks; counting begins behind it.
function statOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  } catch {
    return [];
  }
}
