import { ItemInRoomDocument, type ItemInRoomQuery } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type ItemInRoom = NonNullable<ItemInRoomQuery['agendaItem']>;
export type InterventionNoted = ItemInRoom['interventions'][number];
export type DecisionRecorded = ItemInRoom['decisions'][number];

const ON_PAPER = /^Floor(Intervention|Decision|Item)|^Concern(Raised|Entered)|^AgendaItem/;

/** What stays of an item: what it is about, what was noted and what was decided. */
export function useItemInRoom(id: string) {
  const ask = useAsk(ItemInRoomDocument, { id }, { about: ['Intervention', 'ItemDecision', 'Concern'] });
  useWhenMoved(({ kind }) => ON_PAPER.test(kind), ask.again);
  return ask;
}
