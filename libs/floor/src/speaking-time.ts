import { type Refusal, refuse } from '#lib/foundation';

const LEAST_SECONDS = 10;
const MOST_SECONDS = 7200;

type NotAcceptable = Refusal<'NotAcceptable', { problem: string; facts: object }>;

/** What keeps this from being the time that each speaker has; null where nothing does. */
export function acceptLimit(seconds: number | null): NotAcceptable | null {
  if (seconds === null || (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)) return null;
  const facts = { field: 'limitSeconds', least: LEAST_SECONDS, most: MOST_SECONDS };
  return refuse('NotAcceptable', { problem: 'SpeakingTime', facts });
}
