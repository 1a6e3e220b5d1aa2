import { isRefusal } from '#lib/foundation';
import { genesis, link } from './chain.js';
import type { Entry, Head, Sha256 } from './entry.js';

/** What is wrong with a chain, at the first place where it shows. */
export type ChainFault =
  | { readonly kind: 'Missing'; readonly seq: number }
  | { readonly kind: 'OutOfPlace'; readonly seq: number; readonly expected: number }
  | { readonly kind: 'Altered'; readonly seq: number }
  | { readonly kind: 'Rebuilt'; readonly seq: number }
  | { readonly kind: 'CutOff'; readonly seq: number; readonly expected: number };

export interface Verified {
  readonly kind: 'Verified';
  readonly head: Head;
}

interface Chain {
  readonly name: string;
  /** All entries as stored, in the order of storage. */
  readonly entries: readonly Entry[];
  /** Heads that were handed out earlier. */
  readonly checkpoints?: readonly Head[];
}

// Each entry must stand where it says it stands, and must be what its hash says: then every later hash depends on it.
// Only then do checkpoints speak: a chain sound in itself that lacks a head once handed out was built a second time.
export function verify(chain: Chain, sha256: Sha256): Verified | ChainFault {
  let head = genesis(chain.name, sha256);
  for (const entry of chain.entries) {
    const fault = faultAt(head, entry, sha256);
    if (fault !== null) return fault;
    head = entry;
  }
  return compare(chain, head) ?? { kind: 'Verified', head: { seq: head.seq, hash: head.hash } };
}

function faultAt(head: Head, entry: Entry, sha256: Sha256): ChainFault | null {
  const expected = head.seq + 1;
  if (entry.seq > expected) return { kind: 'Missing', seq: expected };
  if (entry.seq < expected) return { kind: 'OutOfPlace', seq: entry.seq, expected };
  const again = link(head, entry, sha256);
  if (isRefusal(again) || again.hash !== entry.hash) return { kind: 'Altered', seq: entry.seq };
  return null;
}

function compare(chain: Chain, head: Head): ChainFault | null {
  for (const point of chain.checkpoints ?? []) {
    if (point.seq > head.seq) return { kind: 'CutOff', seq: head.seq, expected: point.seq };
    const stored = point.seq === 0 ? null : chain.entries[point.seq - 1];
    if (stored && stored.hash !== point.hash) return { kind: 'Rebuilt', seq: point.seq };
  }
  return null;
}
