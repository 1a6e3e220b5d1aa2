const LINK = /^[\w-]{43}$/;

/** The private link in an address, behind the `#`, so that it reaches no log. */
export function linkIn(hash: string): string | null {
  const link = hash.slice(1);
  return LINK.test(link) ? link : null;
}

/**
 * The link of a form that is being begun on this page, made before anything is sent: so a lost answer, a second press
 * and a reload all mean the same form. It is forgotten with the window.
 */
export function linkForNew(meetingId: string): string {
  const name = `caucus.registration.${meetingId}`;
  try {
    const kept = sessionStorage.getItem(name);
    if (kept !== null && LINK.test(kept)) return kept;
    const made = newLink();
    sessionStorage.setItem(name, made);
    return made;
  } catch {
    return newLink();
  }
}

/** The next form for the same meeting is another one. */
export function forgetLink(meetingId: string): void {
  try {
    sessionStorage.removeItem(`caucus.registration.${meetingId}`);
  } catch {
    // Where nothing is remembered there is nothing to forget.
  }
}

function newLink(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
