import type { AmendmentLife, RebaseOfPage } from './use-amendment-life.js';

type Disposition = AmendmentLife['dispositions'][number];

/** Something that happened to an amendment after it was filed. */
export type Happening = { readonly key: string; readonly at: string } & (
  | { readonly kind: 'merged' | 'undone'; readonly by: string }
  | { readonly kind: 'disposed'; readonly disposition: Disposition }
  | { readonly kind: 'rebased'; readonly rebase: RebaseOfPage }
);

/** All of it, oldest first; what happened at one moment stands as it follows: rebased, merged, disposed of, undone. */
export function whatHappened({
  merges,
  dispositions,
  rebases,
}: Pick<AmendmentLife, 'merges' | 'dispositions' | 'rebases'>) {
  const happenings: readonly Happening[] = [
    ...rebases.map((rebase) => ({ key: rebase.id, at: rebase.at, kind: 'rebased', rebase }) as const),
    ...merges.map(({ id, at, by }) => ({ key: id, at, kind: 'merged', by: by.name }) as const),
    ...dispositions.map(
      (disposition) => ({ key: disposition.id, at: disposition.at, kind: 'disposed', disposition }) as const,
    ),
    ...merges.flatMap(({ id, undoneAt, undoneBy }) =>
      undoneAt ? [{ key: `${id} undone`, at: undoneAt, kind: 'undone', by: undoneBy?.name ?? '–' } as const] : [],
    ),
  ];
  return [...happenings].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
