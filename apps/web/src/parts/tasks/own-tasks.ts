import { fewOfEach, owedTo } from '#lib/answers';
import type { OwedFragment } from '#lib/contract';

/** Kinds of what moves that give somebody something to do, or take it off them. */
export const taskMoves = [
  'Call',
  'Stance',
  'Rule',
  'Ruling',
  'Proxy',
  'Objection',
  'Position',
  'Comment',
  'Issue',
  'Amendment',
  'Bracket',
  'Merge',
  'Revision',
  'Disposition',
  'Concern',
  'Instrument',
  'DraftOpened',
  'Stakeholder',
  'Reservation',
  'ConferenceChanged',
];

export interface Tasks {
  readonly tasks?: readonly OwedFragment[] | null;
}

/**
 * What waits for somebody, in the order of the whole. Where what they have to do depends on something that not everybody
 * reads, what is told of that is the whole of it.
 */
export function ownTasks(all: Tasks, beyond: Tasks, capacities: readonly string[]): readonly OwedFragment[] {
  return owedTo(beyond.tasks ?? all.tasks ?? [], capacities);
}

export function atAGlance(tasks: readonly OwedFragment[]) {
  return fewOfEach(tasks).map(({ kind, facts, path }) => ({ kind, facts, path }));
}
