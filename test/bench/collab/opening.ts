import type { Stage } from './crowd.js';
import { open, type Written, write } from './history.js';
import type { Server } from './server.js';

/** How long each history took to open, once for each round. */
export type Openings = ReadonlyMap<number, number[]>;

/** Opens long documents on a server that has just started on what it has kept. */
export async function openings(
  server: Server,
  stage: Stage,
  { sizes, rounds }: { readonly sizes: readonly number[]; readonly rounds: number },
): Promise<Openings> {
  const first = await write(server, stage, 400);
  const histories: Written[] = [];
  for (const edits of sizes) histories.push(await write(server, stage, edits));
  const took = new Map<number, number[]>(sizes.map((edits) => [edits, []]));
  for (let round = 0; round < rounds; round++) {
    await server.restart();
    // Whatever is only done once after a start is not the document's.
    await open(server, stage, first);
    for (const history of histories) {
      const { milliseconds, letters } = await open(server, stage, history);
      took.get(history.edits)!.push(letters < history.edits ? Number.NaN : milliseconds);
    }
  }
  return took;
}
