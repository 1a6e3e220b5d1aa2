import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { ViewerDocument } from '#lib/contract';
import { type Graph, openGraph } from '../client/graph.js';
import { lastViewer, rememberViewer } from '../client/last-viewer.js';
import { useWhenBack } from '../client/reach.js';
import { post, type RestAnswer } from '../client/rest.js';
import { SessionContext } from '../client/session.js';
import { oweSignOut } from '../client/sign-out-owed.js';
import { useAsk } from '../client/use-ask.js';
import { leaveNothingOf } from './leave-nothing.js';
import { useWhoIsHere } from './use-who-is-here.js';

/** How long somebody who leaves waits for the server to hear of it. */
const PATIENCE = 5000;

/** Who is looking. Each change of person gets a fresh client, so that nothing one viewer saw stays for the next. */
export function Session({ children }: { readonly children: ReactNode }) {
  const [turn, setTurn] = useState(0);
  const graph = useMemo(() => ({ turn, ...openGraph() }), [turn]);
  useEffect(() => {
    const store = () => graph.asking.store();
    addEventListener('pagehide', store);
    return () => {
      removeEventListener('pagehide', store);
      graph.close();
    };
  }, [graph]);
  const renew = useCallback(() => setTurn((before) => before + 1), []);
  return (
    <Provider value={graph.client} key={turn}>
      <WithViewer graph={graph} renew={renew}>
        {children}
      </WithViewer>
    </Provider>
  );
}

interface WithViewerProps {
  readonly graph: Graph;
  readonly renew: () => void;
  readonly children: ReactNode;
}

function WithViewer({ graph, renew, children }: WithViewerProps) {
  const ask = useAsk(ViewerDocument, {});
  const { data, problem, again } = ask;
  const person = data?.me?.person?.id ?? lastViewer()?.id ?? null;
  const ended = useWhoIsHere(ask, graph, renew);
  useWhenBack(again);
  const session = useMemo(
    () => ({
      me: data?.me ?? null,
      known: data !== undefined || problem !== undefined,
      example: data?.server.example ?? false,
      ended,
      renew,
      again,
      signOut: () => signOut(person, renew),
    }),
    [data, problem, person, ended, renew, again],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Also where the server cannot be told at once: a person may have to leave a device that is not theirs. */
async function signOut(person: string | null, renew: () => void): Promise<RestAnswer> {
  const late = new Promise<null>((over) => setTimeout(() => over(null), PATIENCE));
  const answer = await Promise.race([post('/api/sign-out', {}), late]);
  const untold = answer === null || (answer.kind === 'failed' && answer.problem.kind === 'unreachable');
  if (untold) oweSignOut();
  else if (answer.kind !== 'done') return answer;
  rememberViewer(null);
  renew();
  if (person) void leaveNothingOf(person);
  return { kind: 'done', body: {} };
}
