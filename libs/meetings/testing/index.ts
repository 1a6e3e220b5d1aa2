import fc from 'fast-check';
import type { AgendaSeries, Numbered } from '#lib/meetings';

/** An agenda in order, its items for different readers, some of them numbered already. */
export const anyAgenda: fc.Arbitrary<readonly Numbered[]> = fc
  .array(fc.constantFrom<AgendaSeries>('PUBLIC', 'PUBLIC', 'CONFERENCE', 'MEMBERS'), { maxLength: 12 })
  .map((series) => series.map((each, at) => ({ id: `item ${at}`, series: each, number: null })));
