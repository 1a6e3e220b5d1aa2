import type { KeptTable } from './kept-tables.js';

export const FORM = 'caucus backup 1';

/** What stands first in a backup: what made it, and what it holds. */
export interface BackupHead {
  readonly form: string;
  readonly program: string;
  readonly postgres: string;
  readonly madeAt: string;
  /** The steps that the database had been through. */
  readonly steps: readonly string[];
  readonly tables: readonly KeptTable[];
  readonly sequences: readonly KeptSequence[];
}

export interface KeptSequence {
  readonly schema: string;
  readonly name: string;
  /** As text, since it may be larger than a number; null where nothing was counted yet. */
  readonly last: string | null;
}

/** What stands last: every file before it, with its digest. A backup without it is not whole. */
export interface BackupManifest {
  readonly files: readonly KeptFile[];
  readonly rows: number;
}

export interface KeptFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const HEAD = 'backup.json';
export const MANIFEST = 'manifest.json';
/** Below it, the files of the data folder, by their place there. */
export const FILES = 'files/';
/** Below it, a folder for each table. */
export const ROWS = 'rows/';

/** What of the data folder is part of the installation and not of its Postgres. */
export const KEPT_FILES = ['checkpoint-key.pem', 'documents'] as const;
/** The one of them with which somebody who has the database too could sign a record that they made up. */
export const SIGNING_KEY = 'checkpoint-key.pem';
