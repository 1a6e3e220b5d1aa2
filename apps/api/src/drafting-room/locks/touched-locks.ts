import { type Refusal, refuse } from '#lib/foundation';
import { projectProvision } from '#lib/live-draft';
import type { LiveDocument } from '../write-merge.js';
import type { LockReason, LockView } from './locks.reader.js';

export type ProvisionLocked = Refusal<'ProvisionLocked', { provisionId: string; why: LockReason }>;

/** All that a document says of these provisions: words, brackets, number, label, place. */
export function wordsOf(doc: LiveDocument, locks: readonly LockView[]): readonly string[] {
  return locks.map(({ provisionId }) => JSON.stringify(projectProvision(doc, provisionId)));
}

/** The first of them that does not say what it did before. */
export function touchedAmong(
  doc: LiveDocument,
  locks: readonly LockView[],
  before: readonly string[],
): ProvisionLocked | null {
  const now = wordsOf(doc, locks);
  const touched = locks.find((_, at) => now[at] !== before[at]);
  return touched === undefined
    ? null
    : refuse('ProvisionLocked', { provisionId: touched.provisionId, why: touched.why });
}
