import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type InstrumentAction = 'importInstrument';

/** The secretariat alone lays the text on the table. */
export const instrumentPolicy: PolicyTable<InstrumentAction> = { SECRETARIAT: ['importInstrument'] };

export function mayOnInstruments(part: Part): readonly InstrumentAction[] {
  return actionsOf(instrumentPolicy, part);
}
