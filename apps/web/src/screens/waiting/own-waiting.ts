import type { TasksOfAllQuery, WaitingPageQuery } from '#lib/contract';
import { atAGlance, ownTasks } from '../../parts/tasks/own-tasks.js';

type Own = NonNullable<WaitingPageQuery['conference']>;
export type ConsensusTask = Own['consensusTasks'][number];

/** What waits for the reader, of what waits for all and of what depends on what their delegation reads beyond that. */
export function ownWaiting(all: TasksOfAllQuery, beyond: TasksOfAllQuery, own: WaitingPageQuery): WaitingPageQuery {
  if (all.conference == null || own.conference == null) return own;
  const tasks = ownTasks(all.conference, beyond.conference ?? {}, own.conference.capacities);
  const consensusTasks = tasks.flatMap((task) => (isOfConsensus(task) ? [{ ...task.facts, kind: task.kind }] : []));
  return {
    conference: { ...own.conference, waitsForMe: atAGlance(tasks), consensusTasks: consensusTasks.map(asAsked) },
  };
}

interface OfConsensus {
  readonly kind: ConsensusTask['kind'];
  readonly facts: Omit<ConsensusTask, 'kind' | 'callTitle'> & { readonly title: string };
}

// Only consensus says in which draft something waits.
function isOfConsensus(task: { readonly kind: string; readonly facts: unknown }): task is OfConsensus {
  return typeof task.facts === 'object' && task.facts !== null && 'draftId' in task.facts;
}

function asAsked({ title, cited, ...task }: OfConsensus['facts'] & Pick<ConsensusTask, 'kind'>): ConsensusTask {
  return { ...task, cited: cited === '' ? null : cited, callTitle: title === '' ? null : title };
}
