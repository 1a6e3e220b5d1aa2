import type { EvidenceFault } from './evidence-fault.js';
import type { Gathered, Sealed } from './gather.js';

type Fault = 'Altered' | 'Missing' | 'Unrecorded' | 'NotFollowing';

/**
 * What the record says of sealed revisions and reports against what their files are: none left out, changed, added or put
 * elsewhere.
 */
export function revisionFaults({ recorded, sealed }: Pick<Gathered, 'recorded' | 'sealed'>): EvidenceFault[] {
  const files = byPlace(sealed);
  const entries = byPlace(recorded);
  return [
    ...recorded.flatMap((entry) => faultOf(entry, files)),
    ...sealed.filter((file) => !entries.has(placeOf(file))).map((file) => named('Unrecorded', file)),
  ];
}

function faultOf(entry: Sealed, files: ReadonlyMap<string, Sealed>): EvidenceFault[] {
  const file = files.get(placeOf(entry));
  if (file === undefined) return [named('Missing', entry)];
  if (file.sha256 !== entry.sha256) return [named('Altered', entry)];
  const before = files.get(placeOf({ ...entry, number: entry.number - 1 }));
  const follows = file.previous === (before?.sha256 ?? null);
  return follows ? [] : [named('NotFollowing', entry)];
}

function byPlace(all: readonly Sealed[]): ReadonlyMap<string, Sealed> {
  return new Map(all.map((each) => [placeOf(each), each]));
}

function placeOf({ kind, id, number }: Pick<Sealed, 'kind' | 'id' | 'number'>): string {
  return `${kind} ${id} ${number}`;
}

function named(fault: Fault, { kind, id, number }: Sealed): EvidenceFault {
  if (kind === 'report') return { kind: `Report${fault}`, reportId: id, number };
  return { kind: `Revision${fault}`, draftId: id, number };
}
