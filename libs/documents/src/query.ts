import { acceptWords, type NotAcceptable } from '#lib/positions';

export const QUERY_LIMIT = 200;

/** Words to search for, as they were typed; a phrase in quotes, and a minus before what is not wanted. */
export function acceptQuery(typed: string): string | NotAcceptable {
  const words = typed.normalize('NFC').trim();
  return acceptWords(words, { field: 'words', most: QUERY_LIMIT }) ?? words;
}
