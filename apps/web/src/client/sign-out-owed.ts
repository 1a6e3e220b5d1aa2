import { ownPage } from './own-page.js';
import { remember, remembered } from './remembered.js';

/**
 * Somebody signed out where the server could not be told. Until it is, nothing else is asked of it: the browser would
 * send their session along.
 */
export function oweSignOut(): void {
  remember('signOutOwed', '1');
}

export function owesSignOut(): boolean {
  return remembered('signOutOwed') !== null;
}

let settling: Promise<void> | null = null;

/** Tells the server, if it is yet to be told. Throws where it still cannot be. */
export async function settleSignOut(): Promise<void> {
  if (!owesSignOut()) return;
  settling ??= tellServer().finally(() => {
    settling = null;
  });
  await settling;
}

async function tellServer(): Promise<void> {
  const headers = { ...ownPage, 'content-type': 'application/json' };
  const answer = await fetch('/api/sign-out', { method: 'POST', credentials: 'same-origin', headers, body: '{}' });
  if (!answer.ok) throw new TypeError('The server was not told of the sign-out');
  remember('signOutOwed', null);
}
