import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { FileProblem, ReadFile } from './instrument-file.js';

const MOST_WAITING = 50;

export interface ThreadLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: ThreadLimits = { seconds: 20, megabytes: 512 };

// Tests run the sources, but a thread of its own needs JavaScript: then it is the built file beside them.
const WORKER = join(
  __dirname.replace(`${sep}apps${sep}api${sep}src`, (source) =>
    __filename.endsWith('.ts') ? `${sep}dist${source}` : source,
  ),
  'read-instrument.worker.js',
);

/** Reads files one after the other, each in a thread with an end to its time and its memory. */
@Injectable()
export class InstrumentReading {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  read(bytes: Uint8Array): Promise<ReadFile | FileProblem> {
    if (this.waiting >= MOST_WAITING) return Promise.resolve(fileProblem('TooManyImports', { most: MOST_WAITING }));
    this.waiting++;
    const mine = this.last.then(() => readInThread(bytes, LIMITS)).finally(() => this.waiting--);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

export function readInThread(bytes: Uint8Array, { seconds, megabytes }: ThreadLimits): Promise<ReadFile | FileProblem> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    const timer = setTimeout(() => end(fileProblem('ImportTookTooLong', { seconds })), seconds * 1000);
    const end = (outcome: ReadFile | FileProblem): void => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    worker.once('message', (message: ReadFile | Refusal) =>
      end(isRefusal(message) ? asProblem(message) : (message as ReadFile)),
    );
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end(fileProblem('ImportNeedsTooMuchMemory', { megabytes }));
      clearTimeout(timer);
      reject(error);
    });
  });
}

export function fileProblem(problem: string, facts: object = {}): FileProblem {
  return refuse('FileProblem', { problem, line: null, column: null, facts });
}

// The place is said once, in its own fields; a duplicate number is looked for where it stands the second time.
function asProblem({ kind, refused: _, ...facts }: Refusal): FileProblem {
  const { line, lines, column, ...rest } = facts as { line?: number; lines?: readonly number[]; column?: number };
  return refuse('FileProblem', {
    problem: kind,
    line: line ?? lines?.at(-1) ?? null,
    column: column ?? null,
    facts: lines ? { ...rest, lines } : rest,
  });
}
