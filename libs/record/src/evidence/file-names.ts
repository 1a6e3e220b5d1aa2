/** What a file of an evidence archive is, by its name. */
export type EvidencePlace =
  | { readonly kind: 'manifest' | 'signature' | 'other' }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'checkpoints' | 'record'; readonly audience: string }
  /** A sealed revision of a draft, or a sealed report of a meeting. */
  | { readonly kind: 'revision' | 'report'; readonly id: string; readonly number: number };

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig';

export function keyFile(key: string): string {
  return `keys/${key}.pem`;
}

export function checkpointsFile(audience: string): string {
  return `checkpoints/${folderOf(audience)}.txt`;
}

/** A chain comes in parts, each named by its first entry, so that nobody has to hold the whole of it. */
export function recordFile(audience: string, first: number): string {
  return `record/${folderOf(audience)}/${String(first).padStart(9, '0')}.txt`;
}

export function revisionFile(draftId: string, number: number): string {
  return `revisions/${draftId}/${String(number).padStart(4, '0')}.json`;
}

export function reportFile(reportId: string, number: number): string {
  return `reports/${reportId}/${String(number).padStart(4, '0')}.json`;
}

export function placeOf(name: string): EvidencePlace {
  if (name === MANIFEST) return { kind: 'manifest' };
  if (name === SIGNATURE) return { kind: 'signature' };
  const [, key] = /^keys\/([0-9a-f]{16})\.pem$/.exec(name) ?? [];
  if (key) return { kind: 'key', key };
  const [, checkpoints] = /^checkpoints\/([a-z0-9-]+)\.txt$/.exec(name) ?? [];
  if (checkpoints) return { kind: 'checkpoints', audience: audienceIn(checkpoints) };
  const [, record] = /^record\/([a-z0-9-]+)\/\d+\.txt$/.exec(name) ?? [];
  if (record) return { kind: 'record', audience: audienceIn(record) };
  const [, sealed, id, number] = /^(revision|report)s\/([0-9a-f-]{36})\/(\d+)\.json$/.exec(name) ?? [];
  return id ? { kind: sealed as 'revision' | 'report', id, number: Number(number) } : { kind: 'other' };
}

// A colon is no letter of a file name everywhere.
function folderOf(audience: string): string {
  return audience.replace(':', '-');
}

function audienceIn(folder: string): string {
  return folder.replace('-', ':');
}
