import type { Schema } from '#lib/contract';
import { localTime } from '#lib/meetings';
import type { PickedProvision } from '../../parts/provisions/PickProvisions.js';
import type { Item } from './AgendaScreen.js';

/** An item as a form holds it; day and hours as clocks show them where the meeting is. */
export interface ItemPlan {
  readonly title: string;
  readonly note: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly audience: Schema.Audience;
  readonly issueIds: readonly string[];
  /** Of any text of the conference. */
  readonly provisions: readonly PickedProvision[];
}

interface Place {
  readonly zone: string;
  readonly startsOn: string;
}

type NameOf = (provision: Item['provisions'][number]) => string;

export function planOf(item: Item | null, { zone, startsOn }: Place, nameOf: NameOf): ItemPlan {
  if (item === null)
    return { title: '', note: '', day: startsOn, from: '', to: '', audience: 'PUBLIC', issueIds: [], provisions: [] };
  const at = (moment: string | null): string => (moment === null ? '' : localTime(new Date(moment), zone));
  const { title, note, audience, issues, provisions } = item;
  return {
    title,
    note,
    day: at(item.startsAt).slice(0, 10) || startsOn,
    from: at(item.startsAt).slice(11, 16),
    to: at(item.endsAt).slice(11, 16),
    audience,
    issueIds: issues.map(({ id }) => id),
    provisions: provisions.map((provision) => ({ id: provision.id, name: nameOf(provision) })),
  };
}

/** What is sent. */
export function inputOf({ day, from, to, provisions, ...plan }: ItemPlan): Schema.AgendaItemInput {
  return {
    ...plan,
    startsAt: from === '' ? null : `${day}T${from}`,
    endsAt: to === '' ? null : `${day}T${to}`,
    issueIds: [...plan.issueIds],
    provisionIds: provisions.map(({ id }) => id),
  };
}
