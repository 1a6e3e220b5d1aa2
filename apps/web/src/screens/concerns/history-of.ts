import type { Concern } from './use-ledger.js';

export type ConcernStep =
  | { readonly kind: 'raised'; readonly key: string; readonly at: string }
  | {
      readonly kind: 'considered';
      readonly key: string;
      readonly at: string;
      readonly of: Concern['considered'][number];
    }
  | {
      readonly kind: 'disposed';
      readonly key: string;
      readonly at: string;
      readonly of: Concern['dispositions'][number];
    }
  | { readonly kind: 'answered'; readonly key: string; readonly at: string; readonly of: Concern['answers'][number] };

type History = Pick<Concern, 'id' | 'raisedAt' | 'considered' | 'dispositions' | 'answers'>;

/** All steps of a concern in the order in which they were taken; of two at one moment the earlier kind stands first. */
export function historyOf({ id, raisedAt, considered, dispositions, answers }: History): readonly ConcernStep[] {
  const steps: ConcernStep[] = [
    { kind: 'raised', key: id, at: raisedAt },
    ...considered.map((of) => ({ kind: 'considered', key: of.id, at: of.at, of }) as const),
    ...dispositions.map((of) => ({ kind: 'disposed', key: of.id, at: of.at, of }) as const),
    ...answers.map((of) => ({ kind: 'answered', key: of.id, at: of.at, of }) as const),
  ];
  return steps.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
