import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { MergePreviewDocument, type MergePreviewQuery, type MergePreviewQueryVariables } from '#lib/contract';
import { type Problem, problemOf } from '../../client/use-ask.js';
import type { Look, LookRefusal } from './on-desk.js';

export interface PrivateLook {
  /** The last look that could be had; it stays while the next is made, and when one is refused. */
  readonly look: Look | null;
  readonly refusal: LookRefusal | null;
  readonly problem: Problem | null;
  readonly looking: boolean;
}

const nothing: PrivateLook = { look: null, refusal: null, problem: null, looking: false };

/** What the draft would say; null asks nothing. A new `turn` asks the same again, because the draft has moved. */
export function useLook(asked: MergePreviewQueryVariables | null, turn: number): PrivateLook {
  const client = useClient();
  const [state, setState] = useState<PrivateLook>({ ...nothing, looking: asked !== null });
  const key = asked === null ? '' : JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn asks again after the draft has moved
  useEffect(() => {
    if (key === '') return setState(nothing);
    let stopped = false;
    setState((before) => ({ ...before, looking: true }));
    const timer = setTimeout(async () => {
      const answer = await client
        .query(MergePreviewDocument, JSON.parse(key), { requestPolicy: 'network-only' })
        .toPromise();
      const problem = answer.error ? problemOf(answer.error) : null;
      if (!stopped) setState((before) => next(before, answer.data?.mergePreview, problem));
    }, 120);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [client, key, turn]);
  return state;
}

type Result = MergePreviewQuery['mergePreview'];

function next(before: PrivateLook, result: Result | undefined, problem: Problem | null): PrivateLook {
  if (result?.__typename === 'MergePreview') return { look: result, refusal: null, problem, looking: false };
  return { look: before.look, refusal: result ?? null, problem, looking: false };
}
