import type * as Y from 'yjs';
import { DeviceCopy, type Found } from './device-copy.js';
import { type CopyOf, nameOf } from './device-names.js';

/** How a page comes to be the only one that has this name; what is answered lets the next one have it. */
export type Alone = (name: string, stop: AbortSignal) => Promise<() => void>;

/** What a page holds of a device's copy of a draft, from when it has it until it leaves. */
export interface Held {
  readonly copy: DeviceCopy;
  readonly found: Found;
  leave(): void;
}

/**
 * Opens the copy as soon as no other page of this browser has it: two pages that both wrote a refused copy's words again
 * would double them. Null where the browser cannot store anything, or not for one page alone.
 */
export async function holdCopy(
  of: CopyOf,
  { doc, stop, alone = byLock }: { readonly doc: () => Y.Doc; readonly stop: AbortSignal; readonly alone?: Alone },
): Promise<Held | null> {
  try {
    const release = await alone(nameOf(of), stop);
    try {
      const { copy, found } = await DeviceCopy.open(nameOf(of), doc());
      return { copy, found, leave: () => void copy.close().finally(release) };
    } catch {
      release();
      return null;
    }
  } catch {
    return null;
  }
}

function byLock(name: string, stop: AbortSignal): Promise<() => void> {
  const { locks } = navigator;
  if (locks === undefined) return Promise.reject(new Error('no locks'));
  return new Promise((resolve, reject) => {
    locks.request(name, { signal: stop }, () => new Promise<void>((release) => resolve(release))).catch(reject);
  });
}
