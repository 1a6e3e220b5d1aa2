import { useEffect, useMemo, useRef } from 'react';
import type { ViewerQuery } from '#lib/contract';
import type { Graph } from '../client/graph.js';
import { keepPages } from '../client/kept-pages.js';
import { lastViewer, onOtherViewer, rememberViewer } from '../client/last-viewer.js';
import type { Ask } from '../client/use-ask.js';
import { leaveNothingOfOthers } from './leave-nothing.js';

/**
 * Follows what the server says of who is signed in, and what that means for this device.
 *
 * Another person than before starts over, and nothing of anybody else stays here. Where a session has come to its end
 * by itself, its person is answered: what is kept on the device stays theirs until they, or somebody else, sign in.
 */
export function useWhoIsHere({ data, keptAt }: Ask<ViewerQuery>, { asking }: Graph, renew: () => void) {
  const person = data?.me?.person ?? null;
  const fresh = data !== undefined && keptAt === null;
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (data === undefined) return;
    const id = person?.id ?? null;
    const another = before.current !== undefined && before.current !== id;
    before.current = id;
    if (another) renew();
  }, [data, person, renew]);
  useEffect(() => {
    if (!fresh) return;
    asking.belongsTo(person?.id ?? null);
    if (person === null) return;
    rememberViewer(person);
    void leaveNothingOfOthers(person.id);
    keepPages();
  }, [fresh, person, asking]);
  useEffect(() => onOtherViewer(renew), [renew]);
  return useMemo(() => (fresh && person === null ? lastViewer() : null), [fresh, person]);
}
