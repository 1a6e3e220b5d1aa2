import { itemNext, itemsOn, momentThere } from '#lib/meetings';
import { useConference } from '../../client/conference.js';
import { useNow } from '../../parts/consensus/use-now.js';
import type { MeetingOfPage } from './AgendaScreen.js';

export interface WhatIsOn {
  readonly on: readonly string[];
  readonly next: string | null;
}

/** Which items are on at this moment, and which is next, looked at anew every half minute. */
export function useWhatIsOn({ agenda, zone, calledOff, startsOn, endsOn }: MeetingOfPage): WhatIsOn {
  const { conference } = useConference();
  const now = useNow();
  const moment = momentThere(new Date(now), conference.asOf, zone);
  const items = agenda.map(({ id, startsAt, endsAt }) => ({ id, startsAt: dateOf(startsAt), endsAt: dateOf(endsAt) }));
  const day = moment.toISOString().slice(0, 10);
  // Long before and long after, nothing is “next”.
  const near = day >= startsOn.slice(0, 10) && day <= endsOn.slice(0, 10);
  if (calledOff) return { on: [], next: null };
  return { on: itemsOn(items, moment), next: near ? itemNext(items, moment) : null };
}

function dateOf(at: string | null): Date | null {
  return at === null ? null : new Date(at);
}
