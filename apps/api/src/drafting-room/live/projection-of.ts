import type * as Y from 'yjs';
import { projectDivisions, projectProvision, writtenIn } from '#lib/live-draft';
import type { Dirty } from './dirty.js';
import type { ProjectedDraft, SaidProvision } from './projection.store.js';

/** Reads what has changed off the document, and how to mark it as changed again should the rows not be written. */
export function projectionOf(
  doc: Y.Doc,
  dirty: Dirty,
  at: Pick<ProjectedDraft, 'draft' | 'seq' | 'states'>,
): { projected: ProjectedDraft; restore: () => void } {
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
    restore: () => {
      for (const id of ids) dirty.provisions.add(id);
      dirty.divisions ||= divisions;
    },
  };
}

export function saidOf(doc: Y.Doc, id: string): SaidProvision | null {
  const provision = projectProvision(doc, id);
  return provision === null ? null : { ...provision, written: writtenIn(doc, id) };
}
