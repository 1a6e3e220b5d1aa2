/**
 * Client ids that only the server writes under: above every id that a Yjs client draws, which has 32 bits.
 *
 * Of two items put at one place at the same moment, Yjs lets the lower id stand first. So a letter that somebody adds
 * to a word while the server closes a bracket behind that word stays with the word, inside the bracket.
 */
export const serverClients = { lowest: 2 ** 32, highest: 2 ** 53 - 1 } as const;

export function isServerClient(client: number): boolean {
  return client >= serverClients.lowest;
}

/** A server id from a number drawn by the caller, from 0 up to but not including 1. */
export function serverClient(drawn: number): number {
  return serverClients.lowest + Math.floor(drawn * (serverClients.highest - serverClients.lowest));
}
