import { attacks } from './attacks.js';
import { type Row, siege } from './siege.js';
import { faultsAtLast, faultsOf, memoryLine, tableOf } from './table.js';

/** What became of it all; `held` where nothing was as it must not be. */
export interface Attacked {
  readonly table: string;
  readonly held: boolean;
}

/** Attacks a server in full with everything whose name holds one of these words. */
export async function attackAll(words: readonly string[]): Promise<Attacked> {
  const under = await siege(true);
  try {
    const rows: Row[] = [];
    const chosen = attacks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
    for (const attack of chosen) {
      const row = await under.face(attack);
      rows.push(row);
      const faults = faultsOf(row);
      process.stderr.write(
        `${faults.length === 0 ? 'held' : 'FAULT'}  ${attack.name}: ${faults.join('; ') || row.answer}\n`,
      );
    }
    const memory = await under.memory();
    process.stderr.write(`${memoryLine(memory)}\n`);
    const copies = new Set(await under.lift());
    if (copies.size !== 1) throw new Error(`The copies differ: ${JSON.stringify([...copies])}`);
    const faults = [...rows.flatMap((row) => faultsOf(row)), ...faultsAtLast(memory)];
    return { table: `${tableOf(rows)}\n${memoryLine(memory)}\n`, held: faults.length === 0 };
  } finally {
    await under.end();
  }
}
