/** One concern in the order of time. Moments are milliseconds. */
export interface ConcernCourse {
  readonly raisedAt: number;
  /** What was said to have become of it, each with the moment when it was taken back; null where it holds. */
  readonly disposed: readonly { readonly at: number; readonly takenBackAt: number | null }[];
}

export interface OpenConcerns {
  readonly raised: number;
  /** Of which nothing that holds has become. */
  readonly open: number;
  readonly disposed: number;
}

/** How many had been raised by a moment, and how many of these were open then. */
export function openAt(concerns: readonly ConcernCourse[], moment: number): OpenConcerns {
  const raised = concerns.filter(({ raisedAt }) => raisedAt <= moment);
  const disposed = raised.filter((concern) => wasDisposedAt(concern, moment)).length;
  return { raised: raised.length, open: raised.length - disposed, disposed };
}

function wasDisposedAt({ disposed }: ConcernCourse, moment: number): boolean {
  return disposed.some(({ at, takenBackAt }) => at <= moment && (takenBackAt === null || takenBackAt > moment));
}
