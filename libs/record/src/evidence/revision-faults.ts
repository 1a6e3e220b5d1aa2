import type { EvidenceFault } from './evidence-fault.js';
import type { Gathered, SealedRevision } from './gather.js';

/** What the record says of the revisions against what their files are: none left out, changed, added or put elsewhere. */
export function revisionFaults({ recorded, revisions }: Gathered): EvidenceFault[] {
  const files = byPlace(revisions);
  const entries = byPlace(recorded);
  return [
    ...recorded.flatMap((entry) => faultOf(entry, files)),
    ...revisions
      .filter((file) => !entries.has(placeOf(file)))
      .map((file): EvidenceFault => ({ kind: 'RevisionUnrecorded', ...named(file) })),
  ];
}

function faultOf(entry: SealedRevision, files: ReadonlyMap<string, SealedRevision>): EvidenceFault[] {
  const file = files.get(placeOf(entry));
  if (file === undefined) return [{ kind: 'RevisionMissing', ...named(entry) }];
  if (file.sha256 !== entry.sha256) return [{ kind: 'RevisionAltered', ...named(entry) }];
  const before = files.get(placeOf({ ...entry, number: entry.number - 1 }));
  const follows = file.previous === (before?.sha256 ?? null);
  return follows ? [] : [{ kind: 'RevisionNotFollowing', ...named(entry) }];
}

function byPlace(revisions: readonly SealedRevision[]): ReadonlyMap<string, SealedRevision> {
  return new Map(revisions.map((each) => [placeOf(each), each]));
}

function placeOf({ draftId, number }: Pick<SealedRevision, 'draftId' | 'number'>): string {
  return `${draftId} ${number}`;
}

function named({ draftId, number }: SealedRevision): Pick<SealedRevision, 'draftId' | 'number'> {
  return { draftId, number };
}
