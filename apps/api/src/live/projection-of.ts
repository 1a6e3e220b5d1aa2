import type * as Y from 'yjs';
import { lacksPlaces, projectDivisions, projectProvision, writtenIn } from '#lib/live-draft';
import type { Dirty } from './dirty.js';
import type { Projection } from './projection.store.js';
import type { SaidProvision } from './room-kinds.events.js';
import type { RoomPorts } from './room-ports.js';

/** What the document says, read off it. */
export interface Reading {
  readonly projected: Projection;
  /** Provisions in which a bracket has lost its last words. */
  readonly emptied: readonly string[];
  /** Marks all of it as changed again. */
  readonly restore: () => void;
}

/** Reads what has changed off the document. */
export function projectionOf(doc: Y.Doc, dirty: Dirty, at: Pick<Projection, 'room' | 'seq' | 'states'>): Reading {
  const ids = [...dirty.provisions];
  const { divisions } = dirty;
  dirty.provisions.clear();
  dirty.divisions = false;
  const said = ids.map((id) => [id, saidOf(doc, id)] as const);
  return {
    projected: {
      ...at,
      provisions: said.flatMap(([, provision]) => provision ?? []),
      gone: said.filter(([, provision]) => provision === null).map(([id]) => id),
      divisions: divisions ? projectDivisions(doc) : null,
    },
    emptied: ids.filter((id) => lacksPlaces(doc, id)),
    restore: () => {
      for (const id of ids) dirty.provisions.add(id);
      dirty.divisions ||= divisions;
    },
  };
}

/** What could not be written counts as changed again. */
export function saveReading(
  { projected, emptied, restore }: Reading,
  { save }: Pick<RoomPorts, 'save'>,
  isWaitedFor: boolean,
): Promise<void> {
  return save(projected, emptied, isWaitedFor).catch((error: Error) => {
    restore();
    throw error;
  });
}

export function saidOf(doc: Y.Doc, id: string): SaidProvision | null {
  const provision = projectProvision(doc, id);
  if (provision === null) return null;
  const written = writtenIn(doc, id).map((line) =>
    line.map(({ client, clock, text }) => [client, clock, text] as const),
  );
  return { ...provision, written };
}
