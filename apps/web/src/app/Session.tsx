import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { ViewerDocument } from '#lib/contract';
import { openGraph } from '../client/graph.js';
import { post } from '../client/rest.js';
import { SessionContext } from '../client/session.js';
import { useAsk } from '../client/use-ask.js';

/** Who is looking. Each change of person gets a fresh client, so that nothing one viewer saw stays for the next. */
export function Session({ children }: { readonly children: ReactNode }) {
  const [turn, setTurn] = useState(0);
  const graph = useMemo(() => ({ turn, ...openGraph() }), [turn]);
  useEffect(() => graph.close, [graph]);
  const renew = useCallback(() => setTurn((before) => before + 1), []);
  return (
    <Provider value={graph.client} key={turn}>
      <WithViewer renew={renew}>{children}</WithViewer>
    </Provider>
  );
}

function WithViewer({ renew, children }: { readonly renew: () => void; readonly children: ReactNode }) {
  const { data, problem, again } = useAsk(ViewerDocument, {});
  const person = data?.me?.person?.id ?? null;
  const session = useMemo(
    () => ({
      me: data?.me ?? null,
      known: data !== undefined || problem !== undefined,
      example: data?.server.example ?? false,
      renew,
      again,
      signOut: async () => {
        const answer = await post('/api/sign-out', {});
        if (answer.kind !== 'done') return answer;
        renew();
        if (person) void leaveNoDrafts(person);
        return answer;
      },
    }),
    [data, problem, person, renew, again],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

// Loaded when it is needed: most pages have nothing of the drafting room in them.
async function leaveNoDrafts(person: string): Promise<void> {
  const { forgetCopies } = await import('../live/forget-copies.js');
  await forgetCopies({ server: location.origin.replace(/^http/, 'ws'), person });
}
