import type { FloorTurn } from './use-floor.js';

/** How far this device's clock is from the database's, in milliseconds; what the answer took on its way is within it. */
export type Skew = number;

export function skewOf(databaseNow: string, deviceNow: number): Skew {
  return deviceNow - Date.parse(databaseNow);
}

export interface ClockFace {
  /** Seconds; of a turn without limit those spoken, else those left, below zero once it is over. */
  readonly seconds: number;
  readonly counts: 'up' | 'down';
  /** Of the limit, from 0 to 1; null without one. */
  readonly spent: number | null;
}

type Timed = Pick<FloorTurn, 'givenAt' | 'limitSeconds' | 'secondsBefore'>;

/** What the clock of a speaker shows at a moment of the database's clock. */
export function clockFace({ givenAt, limitSeconds, secondsBefore }: Timed, now: number): ClockFace {
  const spoken = secondsBefore + Math.max(0, (now - Date.parse(givenAt)) / 1000);
  if (limitSeconds == null) return { seconds: Math.floor(spoken), counts: 'up', spent: null };
  return {
    seconds: Math.ceil(limitSeconds - spoken),
    counts: 'down',
    spent: Math.min(1, spoken / limitSeconds),
  };
}

/** Minutes and seconds, with a minus sign where time is over. */
export function minutes(seconds: number): string {
  const whole = Math.abs(seconds);
  const shown = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return seconds < 0 ? `−${shown}` : shown;
}
