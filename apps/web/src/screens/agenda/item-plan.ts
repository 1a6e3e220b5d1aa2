import type { Schema } from '#lib/contract';
import { localTime } from '#lib/meetings';
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
  /** Numbers of provisions as somebody types them. */
  readonly provisions: string;
}

interface Place {
  readonly zone: string;
  readonly startsOn: string;
}

export function planOf(item: Item | null, { zone, startsOn }: Place): ItemPlan {
  if (item === null)
    return { title: '', note: '', day: startsOn, from: '', to: '', audience: 'PUBLIC', issueIds: [], provisions: '' };
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
    provisions: provisions.flatMap(({ number }) => number ?? []).join(', '),
  };
}

/** Numbers that no provision has; the form says which. */
export function unknownNumbers({ provisions }: ItemPlan, byNumber: ReadonlyMap<string, string>): readonly string[] {
  return numbersIn(provisions).filter((number) => !byNumber.has(number));
}

/** What is sent. Provisions that have no number here stay as they were. */
export function inputOf(
  plan: ItemPlan,
  item: Item | null,
  byNumber: ReadonlyMap<string, string>,
): Schema.AgendaItemInput {
  const { title, note, day, from, to, audience, issueIds } = plan;
  const known = new Set(byNumber.values());
  const others = (item?.provisions ?? [])
    .filter(({ id, number }) => number === null || !known.has(id))
    .map(({ id }) => id);
  const named = numbersIn(plan.provisions).flatMap((number) => byNumber.get(number) ?? []);
  return {
    title,
    note,
    startsAt: from === '' ? null : `${day}T${from}`,
    endsAt: to === '' ? null : `${day}T${to}`,
    audience,
    issueIds: [...issueIds],
    provisionIds: [...new Set([...named, ...others])],
  };
}

function numbersIn(words: string): readonly string[] {
  return words.split(/[\s,;]+/).filter((number) => number !== '');
}
