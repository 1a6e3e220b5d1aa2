import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { MergePreviewDocument, type MergePreviewQuery, type MergePreviewQueryVariables } from '#lib/contract';
import { type Content, contentKey } from '#lib/drafting';
import { type Problem, problemOf } from '../../client/use-ask.js';

type Result = MergePreviewQuery['mergePreview'];
export type Look = Extract<Result, { readonly __typename: 'MergePreview' }>;
export type Refused = Exclude<Result, Look>;

export interface PrivateLook {
  readonly look: Look | null;
  readonly refusal: Refused | null;
  readonly problem: Problem | null;
  readonly looking: boolean;
}

const nothing: PrivateLook = { look: null, refusal: null, problem: null, looking: false };

/** What the draft would say. Asked anew at each change of what is picked; the last look stays until the next came. */
export function usePrivateLook(asked: MergePreviewQueryVariables, turn: number): PrivateLook {
  const client = useClient();
  const [state, setState] = useState<PrivateLook>(nothing);
  const key = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn asks again after the draft has moved
  useEffect(() => {
    const variables = JSON.parse(key) as MergePreviewQueryVariables;
    if (variables.amendmentIds.length === 0) return setState(nothing);
    let stopped = false;
    setState((before) => ({ ...before, looking: true }));
    const timer = setTimeout(async () => {
      const answer = await client.query(MergePreviewDocument, variables, { requestPolicy: 'network-only' }).toPromise();
      const problem = answer.error ? problemOf(answer.error) : null;
      if (!stopped) setState(found(answer.data?.mergePreview, problem));
    }, 150);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [client, key, turn]);
  return state;
}

function found(result: Result | undefined, problem: Problem | null): PrivateLook {
  if (result?.__typename === 'MergePreview') return { look: result, refusal: null, problem, looking: false };
  return { look: null, refusal: result ?? null, problem, looking: false };
}

/**
 * Everything a merge would write: the provision's words and those of provisions it would add. Where only additions are
 * asked for, the words of the first are the answer's `content` and are not counted twice.
 */
export function contentsOf({ content, additions }: Look): readonly Content[] {
  const added = additions.map((addition) => addition.content);
  return added.some((each) => contentKey(each) === contentKey(content)) ? added : [content, ...added];
}
