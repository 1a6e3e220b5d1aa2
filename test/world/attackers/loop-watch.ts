import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Since it was last asked, in milliseconds. */
export interface Loop {
  /** The longest that the server was busy, on a core, before it turned round to anybody else. */
  readonly busy: number;
  /** The longest that it was ready and had no core, because the machine was busy with something else. */
  readonly kept: number;
}

/** What is left once everything is collected that nobody holds any more, in megabytes. */
export interface Left {
  /** What the process holds. */
  readonly process: number;
  /** Of it, what the program can still reach: objects, and bytes outside of the heap. */
  readonly reachable: number;
}

/** A server that can be asked. */
interface Watched {
  /** How to start it. */
  readonly started: Started;
  readonly loop: () => Promise<Loop>;
  readonly left: () => Promise<Left>;
}

export function watched(): Watched {
  const place = join(tmpdir(), `caucus-loop-${randomUUID()}`);
  return {
    started: { before: join(__dirname, 'tell-delays.cjs'), variables: { CAUCUS_LOOP_WATCH: place } },
    loop: async () => JSON.parse(await text(connect(place))) as Loop,
    left: async () => {
      const { rss, heapUsed, external } = JSON.parse(await text(connect(`${place}-memory`))) as NodeJS.MemoryUsage;
      return { process: rss / MEGA, reachable: (heapUsed + external) / MEGA };
    },
  };
}

const MEGA = 1 << 20;

interface Started {
  readonly before: string;
  readonly variables: Readonly<Record<string, string>>;
}
