import { termsOf } from '#lib/consensus';
import type { CallActView } from './call-acts.reader.js';
import type { CallView } from './calls.reader.js';

/** That more time was given, as its act tells it, with each end in the zone in which it was announced. */
export interface ExtensionView {
  readonly fromZone: string;
  readonly zone: string;
  readonly at: Date;
}

/** `acts` are those that put the end off, oldest first. */
export function extensionsIn({ state }: CallView, acts: readonly CallActView[]): readonly ExtensionView[] {
  const { asking } = termsOf(state);
  let fromZone = asking.kind === 'inRoom' ? 'UTC' : asking.deadline.zone;
  return acts.map(({ facts, at }) => {
    // Without a zone of its own it was recorded before zones were, and was in the first.
    const extension = { zone: fromZone, ...facts, fromZone, at };
    fromZone = extension.zone;
    return extension;
  });
}
