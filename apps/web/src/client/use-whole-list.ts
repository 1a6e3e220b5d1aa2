import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useShownAsKept } from './shown-as-kept.js';
import { type Ask, keptAtIn, type Problem, problemOf } from './use-ask.js';

export interface Leaf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * All pages of a list, fetched one after the other and shown as they come; null where the list does not exist.
 *
 * Lists that are read as a whole (a text, all amendments to it) come in hundreds and not in thousands, and searching
 * and counting on the page need every one of them.
 */
export function useWholeList<Data, Variables extends { after?: string | null | undefined }, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'> & { readonly paused?: boolean },
  leafOf: (data: Data) => Leaf<Node> | null | undefined,
): Ask<readonly Node[] | null> & { readonly complete: boolean } {
  const client = useClient();
  const { paused = false, ...rest } = variables;
  const asked = JSON.stringify(rest);
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<State<Node>>({ ...nothingYet, asked });
  const read = useRef(leafOf);
  read.current = leafOf;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is what asks again
  useEffect(() => {
    if (paused) return;
    const stop = new AbortController();
    const ask = async (after: string | null) => {
      const full = { ...JSON.parse(asked), after } as never;
      const answer = await client.query(query as never, full, { requestPolicy: 'network-only' }).toPromise();
      if (answer.error) return { problem: problemOf(answer.error) };
      return { leaf: read.current(answer.data as Data) ?? null, keptAt: keptAtIn(answer.extensions) };
    };
    const show = (next: Partial<State<Node>>) => {
      if (!stop.signal.aborted) setState((before) => shownNext(before, { asked, ...next }));
    };
    void gather(ask, show, stop.signal);
    return () => stop.abort();
  }, [client, query, asked, paused, turn]);

  const again = useCallback(() => setTurn((before) => before + 1), []);
  useShownAsKept({ keptAt: state.keptAt, problem: state.problem, again });
  return useMemo(() => {
    const own = state.asked === asked;
    return {
      data: own ? state.nodes : undefined,
      problem: state.problem,
      asking: !state.complete,
      complete: own && state.complete,
      keptAt: state.keptAt,
      again,
    };
  }, [state, asked, again]);
}

interface State<Node> {
  readonly asked: string;
  readonly nodes: readonly Node[] | null | undefined;
  readonly complete: boolean;
  readonly problem: Problem | undefined;
  readonly keptAt: number | null;
}

const nothingYet = { nodes: undefined, complete: false, problem: undefined, keptAt: null };

type Asking<Node> = (
  after: string | null,
) => Promise<{ readonly problem: Problem } | { readonly leaf: Leaf<Node> | null; readonly keptAt: number | null }>;

/** Asks for one page after the other and shows what there is so far. */
async function gather<Node>(ask: Asking<Node>, show: (next: Partial<State<Node>>) => void, stop: AbortSignal) {
  let nodes: readonly Node[] = [];
  for (let after: string | null = null; !stop.aborted; ) {
    const answer = await ask(after);
    if ('problem' in answer) return show({ problem: answer.problem });
    const { leaf, keptAt } = answer;
    if (leaf === null) return show({ nodes: null, complete: true, keptAt });
    nodes = [...nodes, ...leaf.nodes];
    const complete = !leaf.pageInfo.hasNextPage;
    show({ nodes, complete, keptAt });
    if (complete) return;
    after = leaf.pageInfo.endCursor;
  }
}

// A later turn replaces the list only when it is whole, so that what is being read does not shrink and grow.
function shownNext<Node>(before: State<Node>, next: { readonly asked: string } & Partial<State<Node>>): State<Node> {
  if (next.problem) return { ...before, problem: next.problem };
  const reading = before.complete && before.asked === next.asked && before.nodes;
  if (reading && !next.complete) return before;
  const { asked, nodes, complete = false, keptAt = null } = next;
  return { asked, nodes, complete, keptAt, problem: undefined };
}
