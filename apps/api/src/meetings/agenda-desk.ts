import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { orderBetween } from '#lib/live-draft';
import {
  type AgendaItemInput,
  type AgendaItemPlan,
  acceptItem,
  type Numbered,
  numbersInOrder,
  numbersKept,
} from '#lib/meetings';
import { type NotAcceptable, reachOf } from '#lib/positions';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { type AgendaItemView, AgendaReader } from './agenda.reader.js';
import { type AgendaPlace, AgendaStore } from './agenda.store.js';
import { MeetingDesk, type NotFound, type Overtaken } from './meeting-desk.js';
import type { MeetingView } from './meetings.reader.js';

export type AgendaRefusal = NotAcceptable | NotFound | Overtaken;

/** An agenda that nobody else edits at this moment. */
export interface OpenAgenda {
  readonly meeting: MeetingView;
  /** In their order, with those that were taken off. */
  readonly places: readonly AgendaPlace[];
}

/** What every change of an agenda begins and ends with. */
@Injectable()
export class AgendaDesk {
  constructor(
    private readonly meetings: MeetingDesk,
    private readonly agenda: AgendaReader,
    private readonly store: AgendaStore,
    private readonly acts: Acts,
  ) {}

  async open(tx: Transaction, meetingId: string): Promise<OpenAgenda | NotFound> {
    const meeting = await this.meetings.agendaOf(tx, meetingId);
    if (isRefusal(meeting)) return meeting;
    return { meeting, places: await this.store.lock(tx, meetingId) };
  }

  async item(tx: Transaction, itemId: string): Promise<AgendaItemView | NotFound> {
    return (await this.agenda.one(tx, itemId)) ?? refuse('NotFound', { what: 'agendaItem' });
  }

  /** The item as the editor saw it. */
  async unchanged(tx: Transaction, itemId: string, expected: number): Promise<AgendaItemView | NotFound | Overtaken> {
    const item = await this.item(tx, itemId);
    if (isRefusal(item)) return item;
    const { version } = item;
    return version === expected ? item : refuse('ChangedMeanwhile', { currentVersion: version });
  }

  /** What was asked for, once its words, its times and what it is about can stand on this agenda. */
  async plan(tx: Transaction, meeting: MeetingView, input: AgendaItemInput): Promise<AgendaItemPlan | AgendaRefusal> {
    const plan = acceptItem(input, meeting);
    if (isRefusal(plan)) return plan;
    const { issues, provisions } = await this.store.known(tx, meeting.conferenceId, plan);
    if (issues < plan.issueIds.length) return refuse('NotFound', { what: 'issue' });
    return provisions < plan.provisionIds.length ? refuse('NotFound', { what: 'provision' }) : plan;
  }

  /** Every item counted again after a change of this one, which is then told of. */
  async close(tx: Transaction, meeting: MeetingView, kind: string, itemId: string): Promise<{ id: string }> {
    const places = await this.store.lock(tx, meeting.id);
    await this.store.number(tx, numbersOf(places, meeting.numbersKept));
    const item = await this.agenda.one(tx, itemId);
    if (item === null) return { id: itemId };
    const { conferenceId, key: audience, number, title } = item;
    const facts = { number, title, meeting: meeting.name };
    await this.acts.happened(tx, { conferenceId, audience, kind, subjectId: itemId, facts });
    return { id: itemId };
  }
}

/** What stands is counted; what was taken off keeps its number for itself where numbers are kept. */
export function numbersOf(places: readonly AgendaPlace[], kept: boolean): ReadonlyMap<string, string> {
  const standing = places.filter(({ withdrawn }) => !withdrawn).map(numbered);
  if (!kept) return numbersInOrder(standing);
  return numbersKept(
    standing,
    places.filter(({ withdrawn }) => withdrawn).map(({ number }) => number),
  );
}

function numbered({ id, key, number }: AgendaPlace): Numbered {
  return { id, series: reachOf(key) as Numbered['series'], number: number === UNNUMBERED ? null : number };
}

/** What a new item has until the agenda is counted again. */
export const UNNUMBERED = '–';

/** The key of a place behind the item given; before all for null, and at the end where none is asked for. */
export function placeBehind(
  places: readonly { readonly id: string; readonly order: string }[],
  after: string | null | undefined,
): string | NotFound {
  if (after === undefined) return orderBetween(places.at(-1)?.order ?? null, null);
  if (after === null) return orderBetween(null, places[0]?.order ?? null);
  const at = places.findIndex(({ id }) => id === after);
  if (at === -1) return refuse('NotFound', { what: 'agendaItem' });
  return orderBetween(places[at]?.order ?? null, places[at + 1]?.order ?? null);
}
