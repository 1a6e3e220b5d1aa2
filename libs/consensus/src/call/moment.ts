import type { Brand } from '#lib/foundation';

/** Milliseconds since 1970 by the one clock that decides: the database's. */
export type Moment = Brand<number, 'Moment'>;

export const HOUR = 3_600_000;

export function later(moment: Moment, milliseconds: number): Moment {
  return (moment + milliseconds) as Moment;
}

/** As it is written in facts: `2012-10-17T13:00:00.000Z`. */
export function written(moment: Moment): string {
  return new Date(moment).toISOString();
}
