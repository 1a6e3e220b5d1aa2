import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type Problem, problemOf } from './use-ask.js';

type Named = { readonly __typename: string };

/** What became of an act: done, refused by the rules with the facts, or not known because no answer came. */
export type Outcome<Result extends Named, Done extends Result['__typename']> =
  | { readonly kind: 'done'; readonly value: Extract<Result, { readonly __typename: Done }> }
  | { readonly kind: 'refused'; readonly refusal: Exclude<Result, { readonly __typename: Done }> }
  | { readonly kind: 'failed'; readonly problem: Problem };

type Field<Data> = Exclude<keyof Data & string, '__typename'>;
type ResultOf<Data, At extends Field<Data>> = Extract<NonNullable<Data[At]>, Named>;

/** The server takes 256 KB at once; a little of it is the question itself. */
const mostSent = 250 * 1024;

/**
 * A mutation with its idempotency key.
 *
 * The key stays while the same act is tried again after a lost answer, so that pressing twice on bad Wi-Fi files one
 * position; it changes with the words or after an answer.
 */
export function useAct<
  Data,
  Variables extends { idempotencyKey: string },
  At extends Field<Data>,
  Done extends ResultOf<Data, At>['__typename'],
>(document: TypedDocumentNode<Data, Variables>, at: At, done: Done) {
  type Result = ResultOf<Data, At>;
  const client = useClient();
  const [acting, setActing] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Result, Done> | null>(null);
  const attempt = useRef({ words: '', key: '' });

  const failWith = useCallback((problem: Problem) => {
    const failed = { kind: 'failed', problem } as const;
    setOutcome(failed);
    return failed;
  }, []);
  const act = useCallback(
    async (variables: Omit<Variables, 'idempotencyKey'>): Promise<Outcome<Result, Done>> => {
      const words = JSON.stringify(variables);
      if (new Blob([words]).size > mostSent) return failWith({ kind: 'tooLarge', requestId: null });
      if (attempt.current.words !== words) attempt.current = { words, key: crypto.randomUUID() };
      setActing(true);
      const full = { ...variables, idempotencyKey: attempt.current.key } as unknown as Variables;
      const answer = await client.mutation(document as never, full as never).toPromise();
      const found = outcomeOf<Result, Done>(answer.data?.[at], done, answer.error ? problemOf(answer.error) : null);
      if (found.kind !== 'failed') attempt.current = { words: '', key: '' };
      setOutcome(found);
      setActing(false);
      return found;
    },
    [client, document, at, done, failWith],
  );
  const forget = useCallback(() => setOutcome(null), []);
  return { act, acting, outcome, forget };
}

function outcomeOf<Result extends Named, Done extends Result['__typename']>(
  result: Result | null | undefined,
  done: Done,
  problem: Problem | null,
): Outcome<Result, Done> {
  if (problem || !result) return { kind: 'failed', problem: problem ?? { kind: 'INTERNAL', requestId: null } };
  return result.__typename === done
    ? { kind: 'done', value: result as Extract<Result, { readonly __typename: Done }> }
    : { kind: 'refused', refusal: result as Exclude<Result, { readonly __typename: Done }> };
}
