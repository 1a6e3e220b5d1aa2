import type { EvidenceFault } from './evidence-fault.js';
import type { ListedFile, Manifest } from './manifest.js';

/** What the manifest says of the files against what they are. */
export function fileFaults(manifest: Manifest | null, seen: readonly ListedFile[]): EvidenceFault[] {
  if (manifest === null) return [];
  const there = new Map(seen.map((file) => [file.name, file]));
  const listed = new Map(manifest.files.map((file) => [file.name, file]));
  return [
    ...manifest.files.flatMap((file) => changed(file, there.get(file.name))),
    ...added(seen, listed),
    ...outOfPlace(
      manifest.files.filter(({ name }) => there.has(name)),
      seen.filter(({ name }) => listed.has(name)),
    ),
  ];
}

function changed({ name: file, bytes, sha256 }: ListedFile, found: ListedFile | undefined): EvidenceFault[] {
  if (found === undefined) return [{ kind: 'FileMissing', file }];
  return found.bytes === bytes && found.sha256 === sha256 ? [] : [{ kind: 'FileAltered', file }];
}

// One that is there twice was added once.
function added(seen: readonly ListedFile[], listed: ReadonlyMap<string, ListedFile>): EvidenceFault[] {
  const last = new Map(seen.map((file) => [file.name, file]));
  const twice = seen.filter((file) => last.get(file.name) !== file);
  const unlisted = seen.filter(({ name }) => !listed.has(name));
  return [...new Set([...unlisted, ...twice])].map(({ name }) => ({ kind: 'FileAdded', file: name }));
}

function outOfPlace(listed: readonly ListedFile[], seen: readonly ListedFile[]): EvidenceFault[] {
  const first = seen.find(({ name }, at) => listed[at]?.name !== name);
  return first === undefined ? [] : [{ kind: 'FileOutOfPlace', file: first.name }];
}
