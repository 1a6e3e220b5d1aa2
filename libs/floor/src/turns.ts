import { type Refusal, refuse } from '#lib/foundation';

/** That a delegation has, or had, the floor. Moments are milliseconds of the database's clock. */
export interface Turn {
  readonly id: string;
  readonly requestId: string;
  readonly stakeholderId: string;
  readonly category: string;
  readonly givenAt: number;
  /** Null while it speaks. */
  readonly endedAt: number | null;
  /** Cut off by a point of order, to go on after it. */
  readonly interrupted: boolean;
  /** Seconds that it was given in all; null for as long as it likes. */
  readonly limit: number | null;
}

export type FloorMoved = Refusal<'FloorMoved', { currentTurnId: string | null }>;
export type NotWaiting = Refusal<'NotWaiting', { requestId: string }>;

interface Giving {
  readonly requestId: string;
  /** Who had the floor when the chair decided; null for nobody. */
  readonly expected: string | null;
}

interface Room {
  /** Who has the floor in this meeting, on whatever item; null for nobody. */
  readonly speaking: string | null;
  readonly waiting: readonly { readonly id: string }[];
}

/** Whether a delegation gets the floor: it waits, and nobody has given the floor since the chair looked. */
export function decideGiving({ requestId, expected }: Giving, room: Room): FloorMoved | NotWaiting | null {
  if (room.speaking !== expected) return refuse('FloorMoved', { currentTurnId: room.speaking });
  return room.waiting.some(({ id }) => id === requestId) ? null : refuse('NotWaiting', { requestId });
}

/** Milliseconds for which a request has been spoken to, up to now. */
export function spokenFor(turns: readonly Turn[], requestId: string, now: number): number {
  return sum(turns.filter((turn) => turn.requestId === requestId).map((turn) => lengthOf(turn, now)));
}

/** Seconds that a speaker has left, rounded up; below zero once it speaks too long, null where there is no limit. */
export function leftFor(turns: readonly Turn[], turn: Turn, now: number): number | null {
  return turn.limit === null ? null : Math.ceil(turn.limit - spokenFor(turns, turn.requestId, now) / 1000);
}

/** The request to be gone on with: the last turn, where a point of order cut it off and nothing came after but that. */
export function interruptedRequest(turns: readonly Turn[], points: ReadonlySet<string>): string | null {
  const last = turns.findLast(({ requestId }) => !points.has(requestId));
  return last?.interrupted ? last.requestId : null;
}

export interface Spoken {
  readonly turns: number;
  readonly seconds: number;
}

/** Who spoke how often and how long, by whatever one asks of each turn; the longest first. */
export function spokenBy(
  turns: readonly Turn[],
  now: number,
  of: (turn: Turn) => string,
): readonly (Spoken & { readonly of: string })[] {
  const names = [...new Set(turns.map(of))];
  return names
    .map((name) => {
      const theirs = turns.filter((turn) => of(turn) === name);
      const requests = new Set(theirs.map(({ requestId }) => requestId));
      return {
        of: name,
        turns: requests.size,
        seconds: Math.round(sum(theirs.map((turn) => lengthOf(turn, now))) / 1000),
      };
    })
    .sort((one, other) => other.seconds - one.seconds || (one.of < other.of ? -1 : 1));
}

function lengthOf({ givenAt, endedAt }: Turn, now: number): number {
  return Math.max(0, (endedAt ?? now) - givenAt);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
