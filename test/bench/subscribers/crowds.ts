import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { FROM_SOURCE } from '../../world/cluster.js';
import type { Opening } from './browser.js';
import type { Order, Reached } from './crowd.js';

const PROCESSES = 2;

/** All the browsers, in processes of their own. */
export class Crowds {
  private readonly children: readonly ChildProcess[] = Array.from({ length: PROCESSES }, () =>
    fork(join(__dirname, 'crowd.ts'), { execArgv: [...FROM_SOURCE], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
  );

  async open(opening: Opening): Promise<void> {
    const share = Math.ceil(opening.tokens.length / PROCESSES);
    await this.all((at) => ({
      order: 'open',
      opening: { ...opening, tokens: opening.tokens.slice(at * share, (at + 1) * share) },
    }));
  }

  async listen(): Promise<void> {
    await this.all(() => ({ order: 'listen' }));
  }

  async reached(at: number, within: number): Promise<Reached> {
    const found = (await this.all(() => ({ order: 'tell', at, within }))) as readonly Reached[];
    return {
      told: found.flatMap(({ told }) => told),
      had: found.flatMap(({ had }) => had),
      failed: found.reduce((sum, { failed }) => sum + failed, 0),
    };
  }

  end(): void {
    for (const child of this.children) child.kill();
  }

  private all(order: (at: number) => Order): Promise<readonly unknown[]> {
    return Promise.all(
      this.children.map(async (child, at) => {
        const answer = once(child, 'message') as Promise<[{ answer: unknown }]>;
        child.send(order(at));
        return (await answer)[0].answer;
      }),
    );
  }
}
