/** What waits for somebody: for whoever acts in one of these capacities. */
export interface Owed {
  readonly kind: string;
  readonly for: readonly string[];
}

/** So many of a kind are told where a list is to be read at a glance. */
const FEW = 20;

/** Of what waits for many that which waits for somebody in these capacities, in its order. */
export function owedTo<Task extends Owed>(tasks: readonly Task[], capacities: readonly string[]): readonly Task[] {
  return tasks.filter((task) => task.for.some((capacity) => capacities.includes(capacity)));
}

/** Of each kind the first, as many as are read at a glance. */
export function fewOfEach<Task extends Pick<Owed, 'kind'>>(tasks: readonly Task[]): readonly Task[] {
  const told = new Map<string, number>();
  return tasks.filter(({ kind }) => {
    const count = (told.get(kind) ?? 0) + 1;
    told.set(kind, count);
    return count <= FEW;
  });
}

/** What waits for several is one thing, in its first place. */
export function alike<Task extends Owed>(tasks: readonly Task[]): readonly Task[] {
  const found = new Map<string, Task>();
  for (const task of tasks) {
    const { for: capacities, ...what } = task;
    const name = JSON.stringify(what);
    const known = found.get(name);
    found.set(name, known ? { ...known, for: [...new Set([...known.for, ...capacities])] } : task);
  }
  return [...found.values()];
}
