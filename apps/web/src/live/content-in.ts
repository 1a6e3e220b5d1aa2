import type { Content } from '#lib/drafting';
import { projectProvision } from '#lib/live-draft';
import type { Copy } from './copy.js';

/** What one provision says in this copy now; null until it has arrived, or where there is none such. */
export function contentIn({ doc }: Copy, provision: string): Content | null {
  return projectProvision(doc, provision)?.content ?? null;
}

/** Tells of everything that changes in a copy; gives back how to stop. */
export function hearCopy({ doc }: Copy, hearer: () => void): () => void {
  doc.on('update', hearer);
  return () => doc.off('update', hearer);
}
