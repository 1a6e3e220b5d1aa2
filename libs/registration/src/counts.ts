import type { Attendance } from './form.js';

/** What one registration adds to the counts. */
export interface Counted {
  readonly state: 'SUBMITTED' | 'APPROVED' | 'DECLINED';
  readonly category: string | null;
  readonly country: string;
  /** Estimated, by the body itself. */
  readonly participants: number;
  readonly named: readonly Attendance[];
}

export interface Count {
  readonly bodies: number;
  readonly approved: number;
  readonly participants: number;
  readonly inRoom: number;
  readonly remote: number;
}

export interface CountOf extends Count {
  readonly key: string;
}

export interface Counts {
  readonly all: Count;
  readonly byCategory: readonly CountOf[];
  readonly byCountry: readonly CountOf[];
}

/** How many come. Who was declined is not counted; what a body estimates never counts less than the people it named. */
export function countsOf(lines: readonly Counted[]): Counts {
  const coming = lines.filter(({ state }) => state !== 'DECLINED');
  return {
    all: count(coming),
    byCategory: countBy(coming, ({ category }) => category ?? ''),
    byCountry: countBy(coming, ({ country }) => country.trim()),
  };
}

function countBy(lines: readonly Counted[], keyOf: (line: Counted) => string): CountOf[] {
  const keys = [...new Set(lines.map(keyOf))];
  const counted = keys.map((key) => ({ key, ...count(lines.filter((line) => keyOf(line) === key)) }));
  return counted.sort((one, other) => other.bodies - one.bodies || (one.key < other.key ? -1 : 1));
}

function count(lines: readonly Counted[]): Count {
  const named = lines.flatMap((line) => line.named);
  return {
    bodies: lines.length,
    approved: lines.filter(({ state }) => state === 'APPROVED').length,
    participants: lines.reduce((sum, line) => sum + Math.max(line.participants, line.named.length), 0),
    inRoom: named.filter((attendance) => attendance === 'ROOM').length,
    remote: named.filter((attendance) => attendance === 'REMOTE').length,
  };
}
