import { fork } from 'node:child_process';
import { join } from 'node:path';
import { FROM_SOURCE, ROOT } from './cluster.js';
import type { WriterAsked, WriterSays } from './writer-process.js';

/** Somebody who writes without end in a process of their own, and keeps their own journal. */
export interface WriterApart {
  /** How many of their words were confirmed so far. */
  readonly confirmed: number;
  /** They lay down the pen and hand over their journal. */
  stop(): Promise<{ readonly journal: readonly string[]; readonly refusals: readonly string[] }>;
}

export function writerApart(asked: WriterAsked): WriterApart {
  const child = fork(join(ROOT, 'test/world/writer-process.ts'), {
    cwd: ROOT,
    execArgv: FROM_SOURCE,
    env: { ...process.env, NODE_OPTIONS: '', CAUCUS_WRITER: JSON.stringify(asked) },
  });
  let confirmed = 0;
  child.on('message', (words) => {
    confirmed = (words as WriterSays).confirmed;
  });
  return {
    get confirmed() {
      return confirmed;
    },
    stop: () =>
      new Promise((done, failed) => {
        child.once('exit', () => failed(new Error(`${asked.name} ended without a journal`)));
        child.on('message', (words) => {
          const { journal, refusals } = words as WriterSays;
          if (journal !== undefined) done({ journal, refusals: refusals ?? [] });
        });
        child.send('stop');
      }),
  };
}
