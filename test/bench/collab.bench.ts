import { goalsTable } from './collab/goals.js';
import { measureAll, type Plan } from './collab/measure.js';
import { commitTable, crowdTable, memoryTable, openingTable, stormTable } from './collab/tables.js';
import type { Table } from './table.js';

const WHOLE: Plan = {
  crowds: [10, 50, 200, 500],
  repeats: 3,
  seconds: 4,
  histories: [1000, 10_000, 100_000],
  storm: 500,
  untilAway: true,
};
const QUICK: Plan = {
  ...WHOLE,
  crowds: [50, 200],
  repeats: 1,
  seconds: 2,
  histories: [1000, 10_000],
  untilAway: false,
};

/** Live drafting beside others who do it, all on this machine and under the same load. */
export async function measure(): Promise<readonly Table[]> {
  const plan = process.env['CAUCUS_BENCH_QUICK'] === 'yes' ? QUICK : WHOLE;
  const findings = await measureAll(plan);
  return [
    goalsTable(findings),
    commitTable(findings),
    crowdTable(findings, plan.repeats),
    stormTable(findings, plan.storm),
    memoryTable(findings),
    openingTable(findings, plan.histories),
  ];
}
