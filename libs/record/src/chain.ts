import { isRefusal } from '#lib/foundation';
import { canonical, type NotCanonical } from './canonical.js';
import type { Act, Entry, Head, Sha256 } from './entry.js';

/** Where a chain begins. Its name is in the hash, so that entries cannot be carried from one chain to another. */
export function genesis(chain: string, sha256: Sha256): Head {
  return { seq: 0, hash: sha256(`caucus record 1\n${chain}`) };
}

export function link(head: Head, act: Act, sha256: Sha256): Entry | NotCanonical {
  const { kind, at, actor, subjectId, facts } = act;
  const text = entryText(head, act);
  return isRefusal(text)
    ? text
    : { seq: head.seq + 1, kind, at, actor, subjectId, facts, hash: sha256(text as string) };
}

/** What an entry's hash is taken of: the entry, its place and the hash before it. */
export function entryText(head: Head, { kind, at, actor, subjectId, facts }: Act): string | NotCanonical {
  return canonical({ previous: head.hash, seq: head.seq + 1, kind, at, actor, subjectId, facts });
}

/** The name of the chain that holds what happened in a conference before one audience. */
export function chainName(conferenceId: string, audience: string): string {
  return `${conferenceId} ${audience}`;
}
