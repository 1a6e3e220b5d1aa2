import { canonical, type NotCanonical } from '../canonical.js';
import type { Head } from '../entry.js';
import { objectIn } from './entry-line.js';

/** A file of the archive, and what its bytes must be. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ChainHead extends Head {
  readonly audience: string;
}

/** What an archive holds. Its canonical form is signed, and with it every file. */
export interface Manifest {
  readonly conferenceId: string;
  readonly conference: string;
  /** When the archive was made, ISO 8601 in UTC. */
  readonly at: string;
  /** Which key signed the manifest. */
  readonly key: string;
  readonly chains: readonly ChainHead[];
  /** All but the manifest and its signature, in the order of the archive. */
  readonly files: readonly ListedFile[];
}

const FORM = 'caucus evidence 1';

export function manifestText({ conferenceId, conference, at, key, chains, files }: Manifest): string | NotCanonical {
  return canonical({
    form: FORM,
    conferenceId,
    conference,
    at,
    key,
    chains: chains.map(({ audience, seq, hash }) => ({ audience, seq, hash })),
    files: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
  });
}

/** Null where a text is no manifest of ours: another form, or one that was written by another hand. */
export function readManifest(text: string): Manifest | null {
  const said = objectIn(text);
  if (said?.['form'] !== FORM) return null;
  const manifest = said as unknown as Manifest;
  const lists = Array.isArray(manifest.chains) && Array.isArray(manifest.files);
  return lists && hasText(manifest, text) ? manifest : null;
}

function hasText(manifest: Manifest, text: string): boolean {
  try {
    return manifestText(manifest) === text;
  } catch {
    return false;
  }
}
