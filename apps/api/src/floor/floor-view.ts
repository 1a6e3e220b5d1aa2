import {
  type FloorRequest,
  interruptedRequest,
  type SpeakersOrder,
  type Spoken,
  speakersInOrder,
  spokenBy,
  spokenFor,
  type Turn,
} from '#lib/floor';
import type { StakeholderView } from '../stakeholders/stakeholders.reader.js';
import type { ItemRow, MoveRow, RequestRow, TurnRow } from './floor-rows.js';

export interface RequestView {
  readonly id: string;
  readonly stakeholder: StakeholderView;
  readonly kind: FloorRequest['kind'];
  readonly askedAt: Date;
}

export interface TurnView {
  readonly id: string;
  readonly requestId: string;
  readonly stakeholder: StakeholderView;
  readonly kind: FloorRequest['kind'];
  readonly givenAt: Date;
  readonly endedAt: Date | null;
  readonly interrupted: boolean;
  readonly limitSeconds: number | null;
  readonly secondsBefore: number;
}

export interface FloorView {
  readonly id: string;
  readonly conferenceId: string;
  readonly meetingId: string;
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly meeting: string;
  readonly version: number;
  readonly open: boolean;
  readonly order: SpeakersOrder;
  readonly limitSeconds: number | null;
  readonly now: Date;
  readonly speaker: TurnView | null;
  readonly speakingTurnId: string | null;
  readonly waiting: readonly RequestView[];
  readonly turns: readonly TurnView[];
  readonly byCategory: readonly (Spoken & { readonly category: string })[];
  readonly byDelegation: readonly (Spoken & { readonly stakeholder: StakeholderView })[];
}

export interface FloorRows {
  readonly requests: readonly RequestRow[];
  readonly moves: readonly MoveRow[];
  readonly turns: readonly TurnRow[];
  readonly stakeholders: ReadonlyMap<string, StakeholderView>;
}

const MOST_TURNS = 50;

/** An item's floor as everybody in its room sees it. */
export function floorOf(item: ItemRow, { requests, moves, turns, stakeholders }: FloorRows): FloorView {
  const spoken = turns.map(turnOf);
  const now = item.now.getTime();
  const seen = <Of extends { readonly stakeholderId: string }, View>(
    of: readonly Of[],
    view: (one: Of, stakeholder: StakeholderView) => View,
  ): View[] =>
    of.flatMap((one) => {
      const stakeholder = stakeholders.get(one.stakeholderId);
      return stakeholder ? [view(one, stakeholder)] : [];
    });
  const views = seen(turns, (turn, stakeholder) => turnView(turn, stakeholder, spoken));
  const waiting = inOrder(item, { requests, moves }, spoken);
  return {
    ...item,
    speaker: views.find(({ endedAt }) => endedAt === null) ?? null,
    waiting: seen(waiting, ({ id, kind, askedAt }, stakeholder) => ({ id, kind, askedAt, stakeholder })),
    turns: views
      .filter(({ endedAt }) => endedAt !== null)
      .slice(-MOST_TURNS)
      .reverse(),
    byCategory: byCategory(spoken, now),
    byDelegation: seen(
      spokenBy(spoken, now, ({ stakeholderId }) => stakeholderId).map(({ of, ...counts }) => ({
        stakeholderId: of,
        ...counts,
      })),
      ({ stakeholderId: _, ...counts }, stakeholder) => ({ ...counts, stakeholder }),
    ),
  };
}

export function byCategory(turns: readonly Turn[], now: number): (Spoken & { readonly category: string })[] {
  return spokenBy(turns, now, ({ category }) => category).map(({ of, ...counts }) => ({ category: of, ...counts }));
}

export function turnOf({ givenAt, endedAt, limitSeconds, ...turn }: TurnRow): Turn {
  return { ...turn, givenAt: givenAt.getTime(), endedAt: endedAt?.getTime() ?? null, limit: limitSeconds };
}

/** Who waits; who speaks at this moment does not. */
function inOrder(
  { order }: ItemRow,
  { requests, moves }: Pick<FloorRows, 'requests' | 'moves'>,
  turns: readonly Turn[],
): readonly RequestRow[] {
  const speaking = turns.find(({ endedAt }) => endedAt === null)?.requestId;
  const gone = new Set(requests.filter(({ id, gone: over }) => over || id === speaking).map(({ id }) => id));
  const points = new Set(requests.filter(({ kind }) => kind === 'POINT_OF_ORDER').map(({ id }) => id));
  const interrupted = interruptedRequest(turns, points);
  const byId = new Map(requests.map((request) => [request.id, request]));
  return speakersInOrder({ requests, order, moves, gone, interrupted }).flatMap(({ id }) => byId.get(id) ?? []);
}

function turnView(turn: TurnRow, stakeholder: StakeholderView, all: readonly Turn[]): TurnView {
  const { id, requestId, kind, givenAt, endedAt, interrupted, limitSeconds } = turn;
  const before = all.slice(
    0,
    all.findIndex((each) => each.id === id),
  );
  const secondsBefore = Math.round(spokenFor(before, requestId, givenAt.getTime()) / 1000);
  return { id, requestId, stakeholder, kind, givenAt, endedAt, interrupted, limitSeconds, secondsBefore };
}
