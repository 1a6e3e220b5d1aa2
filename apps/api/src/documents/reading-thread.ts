import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileKind } from '#lib/documents';

/** The words of a file, or why they could not be read. */
export type Read = { readonly words: string } | { readonly problem: string };

export interface ToRead {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

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
  'read-document.worker.js',
);

/** Reads a file in a thread with an end to its time and its memory. Whatever the file does to it, the server goes on. */
export class ReadingThread {
  private running: Worker | null = null;

  constructor(private readonly limits: ThreadLimits = LIMITS) {}

  read(file: ToRead): Promise<Read> {
    const { seconds, megabytes } = this.limits;
    return new Promise((resolve) => {
      const worker = new Worker(WORKER, { workerData: file, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
      this.running = worker;
      const end = (outcome: Read): void => {
        clearTimeout(timer);
        this.running = null;
        resolve(outcome);
        void worker.terminate();
      };
      const timer = setTimeout(() => end({ problem: 'ImportTookTooLong' }), seconds * 1000);
      worker.once('message', end);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        end({ problem: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'ImportNeedsTooMuchMemory' : 'FileBroken' }),
      );
      worker.once('exit', () => end({ problem: 'FileBroken' }));
    });
  }

  /** What is being read is left. */
  end(): void {
    void this.running?.terminate();
  }
}
