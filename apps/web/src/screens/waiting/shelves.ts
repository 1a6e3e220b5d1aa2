import type { ConsensusTaskKind } from '#lib/contract';
import type { ConsensusTask } from './use-waiting.js';

export interface Shelf {
  readonly kind: ConsensusTaskKind;
  readonly tasks: readonly ConsensusTask[];
}

/** What only the reader can mend comes first: words that changed, drafts to clear, questions, receipts, rulings. */
const order: readonly ConsensusTaskKind[] = [
  'StanceToReconfirm',
  'StanceToClear',
  'CallToAnswer',
  'CallToReceive',
  'ObjectionToRule',
  'OptionToTake',
  'ObjectionToDispose',
];

/** The tasks by what is to be done, in each what is due first on top. */
export function shelvesOf(tasks: readonly ConsensusTask[]): readonly Shelf[] {
  return order
    .map((kind) => ({ kind, tasks: tasks.filter((task) => task.kind === kind).toSorted(byDue) }))
    .filter((shelf) => shelf.tasks.length > 0);
}

function byDue(one: ConsensusTask, other: ConsensusTask): number {
  if (one.dueAt === null || other.dueAt === null) return Number(one.dueAt === null) - Number(other.dueAt === null);
  return Date.parse(one.dueAt) - Date.parse(other.dueAt);
}
