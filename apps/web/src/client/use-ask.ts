import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useMemo, useRef } from 'react';
import { type AnyVariables, type CombinedError, useQuery } from 'urql';
import { useShownAsKept } from './shown-as-kept.js';

/** A question to the server as a screen shows it: waiting, failed, or answered (and perhaps being asked again). */
export interface Ask<Data> {
  readonly data: Data | undefined;
  readonly problem: Problem | undefined;
  readonly asking: boolean;
  /** When the server gave this answer, where it could not be reached and the device had one; null for a fresh one. */
  readonly keptAt: number | null;
  again(): void;
}

/** Why an answer did not come; worded by the catalogue's family `error`. */
export interface Problem {
  readonly kind: 'unreachable' | 'FORBIDDEN' | 'INTERNAL' | 'BAD_USER_INPUT' | 'tooManyRequests' | 'tooLarge';
  readonly requestId: string | null;
}

interface AskOptions {
  readonly paused?: boolean;
  /** Types whose changes make this answer stale even while it holds none of them. */
  readonly about?: readonly string[];
}

export function useAsk<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { paused = false, about }: AskOptions = {},
): Ask<Data> {
  const types = about?.join(' ');
  const context = useMemo(() => ({ additionalTypenames: types ? types.split(' ') : [] }), [types]);
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause: paused, context } as Parameters<
    typeof useQuery<Data, Variables>
  >[0]);
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const data = useLastAnswer(result.data, JSON.stringify(variables));
  const keptAt = keptAtIn(result.extensions);
  const problem = result.error ? problemOf(result.error) : undefined;
  useShownAsKept({ keptAt, problem, again });
  return { data, problem, asking: result.fetching || result.stale, keptAt, again };
}

/**
 * The last answer to the same question. A page must not vanish, with what someone is writing in it, because asking
 * again failed.
 */
function useLastAnswer<Data>(data: Data | undefined, asked: string): Data | undefined {
  const last = useRef({ asked, data });
  if (data !== undefined || last.current.asked !== asked) last.current = { asked, data };
  return last.current.data;
}

export function keptAtIn(extensions: Readonly<Record<string, unknown>> | undefined): number | null {
  const at = extensions?.['keptAt'];
  return typeof at === 'number' ? at : null;
}

export function problemOf(error: CombinedError): Problem {
  const extensions = error.graphQLErrors[0]?.extensions;
  const requestId = typeof extensions?.['requestId'] === 'string' ? extensions['requestId'] : null;
  const code = extensions?.['code'];
  if (code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') return { kind: code, requestId };
  if (error.networkError && !error.response) return { kind: 'unreachable', requestId };
  if ((error.response as Response | undefined)?.status === 429) return { kind: 'tooManyRequests', requestId };
  return { kind: 'INTERNAL', requestId };
}
