import { isRefusal, type Refusal } from '#lib/foundation';

/** What came of a mutation: a refusal, or the id of what was done. Only the id is kept for repeats. */
export type Outcome = Refusal | { readonly id: string };

/** A mutation's answer: the refusal under its own name, or the thing as the viewer sees it now. */
export async function answered<View extends object>(
  outcome: Outcome,
  typename: string,
  read: (id: string) => Promise<View | null>,
): Promise<object> {
  if (isRefusal(outcome)) return refusalAnswered(outcome);
  const view = await read(outcome.id);
  return view ? { ...view, __typename: typename } : { what: typename, __typename: 'NotFound' };
}

export function refusalAnswered({ kind, refused: _, ...facts }: Refusal): object {
  return { ...facts, __typename: kind };
}
