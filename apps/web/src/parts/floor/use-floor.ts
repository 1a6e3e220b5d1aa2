import { useRef, useState } from 'react';
import { FloorMovedDocument, FloorOfItemDocument, type FloorShownFragment } from '#lib/contract';
import { useAsk } from '../../client/use-ask.js';
import { useMoved } from '../../client/use-moved.js';
import { type Skew, skewOf } from './clock.js';

export type Floor = FloorShownFragment;
export type FloorRequest = Floor['waiting'][number];
export type FloorTurn = NonNullable<Floor['speaker']>;

export interface LiveFloor {
  readonly floor: Floor;
  readonly may: readonly string[];
  readonly skew: Skew;
}

/**
 * The floor of an item as it moves: asked for once, then told by the server after each act.
 *
 * `live` is null for who may only read the agenda, and until the answer is there; then `ask` says why.
 */
export function useFloor(itemId: string) {
  const ask = useAsk(FloorOfItemDocument, { id: itemId }, { about: ['Floor'] });
  const [told, setTold] = useState<Floor | null>(null);
  useMoved(FloorMovedDocument, { itemId }, { heard: ({ floorMoved }) => setTold(floorMoved), missed: ask.again });
  const asked = ask.data?.agendaItem?.floor ?? null;
  const isTold = asked !== null && told !== null && told.id === asked.id && told.now > asked.now;
  const floor = isTold ? told : asked;
  const skew = useSkew(floor?.now);
  const live: LiveFloor | null = floor && asked && { floor, may: asked.may, skew };
  return { ask, live };
}

/** Of all answers the one that came fastest; one that was kept on the device for an hour tells nothing of the clocks. */
function useSkew(databaseNow: string | undefined): Skew {
  const least = useRef<Skew>(Number.POSITIVE_INFINITY);
  const seen = useRef<string>(undefined);
  if (databaseNow !== undefined && seen.current !== databaseNow) {
    seen.current = databaseNow;
    least.current = Math.min(least.current, skewOf(databaseNow, Date.now()));
  }
  return least.current;
}
