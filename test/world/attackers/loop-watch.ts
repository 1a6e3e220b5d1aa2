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

/** How to start a server so that it can be asked. */
export function watched(): { readonly started: Started; readonly loop: () => Promise<Loop> } {
  const place = join(tmpdir(), `caucus-loop-${randomUUID()}`);
  return {
    started: { before: join(__dirname, 'tell-delays.cjs'), variables: { CAUCUS_LOOP_WATCH: place } },
    loop: async () => JSON.parse(await text(connect(place))) as Loop,
  };
}

interface Started {
  readonly before: string;
  readonly variables: Readonly<Record<string, string>>;
}
