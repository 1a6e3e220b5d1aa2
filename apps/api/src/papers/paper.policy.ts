import type { Speaker } from '../stakeholders/floor.reader.js';
import type { PaperKind } from './paper-layout.js';

export type PaperAction = 'write' | 'file' | 'discard';

const SPEAKING: readonly Speaker['part'][] = ['HEAD', 'DELEGATE', 'SPEAKING_OBSERVER'];
const SERVING: readonly Speaker['part'][] = ['SECRETARIAT', 'CHAIR', 'RAPPORTEUR'];

interface Owned {
  readonly kind: PaperKind;
  readonly stakeholderId: string | null;
  readonly state: 'OPEN' | 'FILED';
}

/**
 * Whoever speaks for a delegation writes, files and discards its papers. Briefs are written by those who serve the
 * conference and by its drafting group; only those who serve it discard one.
 */
export function mayOnPaper(speaker: Speaker, { kind, stakeholderId, state }: Owned): readonly PaperAction[] {
  if (state !== 'OPEN') return [];
  if (kind === 'BRIEF') {
    if (SERVING.includes(speaker.part)) return ['write', 'discard'];
    return speaker.inDraftingGroup && speaker.part !== 'NOBODY' ? ['write'] : [];
  }
  return SPEAKING.includes(speaker.part) && speaker.stakeholderId === stakeholderId ? ['write', 'file', 'discard'] : [];
}

/** The kinds of papers that somebody may begin. */
export function mayOpen({ part }: Speaker): readonly PaperKind[] {
  if (SPEAKING.includes(part)) return ['POSITION', 'AMENDMENT'];
  return SERVING.includes(part) ? ['BRIEF'] : [];
}
