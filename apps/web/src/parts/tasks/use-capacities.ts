import { useCallback, useMemo, useState } from 'react';
import { CapacitiesDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { useWhileUntold } from '../../client/use-shared.js';

/** Somebody acts in other capacities than before; hardly ever the reader, so it is asked about without haste. */
const moves = ['Deputy', 'Person'];
const WITHIN = 20_000;

interface Acting {
  readonly conference?: { readonly capacities: readonly string[] } | null;
}

/** The same answer with the capacities that the reader acts in by now. */
export function useCapacities<Answer extends Acting>(ask: Ask<Answer>): Ask<Answer> {
  const { conference } = useConference();
  const [wanted, setWanted] = useState(false);
  const now = useAsk(CapacitiesDocument, { slug: conference.slug }, { paused: !wanted });
  const { again } = now;
  useWhileUntold(
    moves,
    false,
    useCallback(() => (wanted ? again() : setWanted(true)), [wanted, again]),
    WITHIN,
  );
  const capacities = now.data?.conference?.capacities;
  const { data } = ask;
  const mine = useMemo(
    () => (data?.conference && capacities ? { ...data, conference: { ...data.conference, capacities } } : data),
    [data, capacities],
  );
  return { ...ask, data: mine };
}
