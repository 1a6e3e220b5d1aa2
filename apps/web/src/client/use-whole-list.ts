import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type Ask, type Problem, problemOf } from './use-ask.js';

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
  const [state, setState] = useState<State<Node>>({ asked, nodes: undefined, complete: false, problem: undefined });
  const read = useRef(leafOf);
  read.current = leafOf;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is what asks again
  useEffect(() => {
    if (paused) return;
    let stopped = false;
    const run = async () => {
      let nodes: readonly Node[] = [];
      for (let after: string | null = null; ; ) {
        const full = { ...JSON.parse(asked), after } as never;
        const answer = await client.query(query as never, full, { requestPolicy: 'network-only' }).toPromise();
        if (stopped) return;
        if (answer.error) return setState((before) => ({ ...before, problem: problemOf(answer.error!) }));
        const leaf = read.current(answer.data as Data);
        if (!leaf) return setState({ asked, nodes: null, complete: true, problem: undefined });
        nodes = [...nodes, ...leaf.nodes];
        const complete = !leaf.pageInfo.hasNextPage;
        // A second turn replaces the list when it is whole, so that what is being read does not shrink and grow.
        const shown = nodes;
        setState((before) =>
          complete || before.nodes === undefined || before.asked !== asked || !before.complete
            ? { asked, nodes: shown, complete, problem: undefined }
            : before,
        );
        if (complete) return;
        after = leaf.pageInfo.endCursor;
      }
    };
    void run();
    return () => {
      stopped = true;
    };
  }, [client, query, asked, paused, turn]);

  const again = useCallback(() => setTurn((before) => before + 1), []);
  return useMemo(() => {
    const own = state.asked === asked;
    return {
      data: own ? state.nodes : undefined,
      problem: state.problem,
      asking: !state.complete,
      complete: own && state.complete,
      again,
    };
  }, [state, asked, again]);
}

interface State<Node> {
  readonly asked: string;
  readonly nodes: readonly Node[] | null | undefined;
  readonly complete: boolean;
  readonly problem: Problem | undefined;
}
