import type { Content } from '#lib/drafting';

/** What the author of a revision looks at while writing it. */
export interface Seen {
  readonly version: number;
  /** The words that the amendment is written on. */
  readonly base: Content;
}

interface Changed {
  readonly currentVersion: number;
  readonly currentContent: Content | null;
}

/**
 * What is to be looked at before a late revision is sent again. Where the amendment is still the one that was looked
 * at, it is the text under it that moved, and the words that stand are the text's.
 */
export function seenAfter(changed: Changed, seen: Seen): Seen {
  const { currentVersion: version, currentContent } = changed;
  return version === seen.version ? { version, base: currentContent ?? seen.base } : { ...seen, version };
}
