import { Injectable } from '@nestjs/common';
import type { TextFile } from '#lib/record';
import type { Transaction } from '../platform/database/database.js';
import { inLots } from '../platform/database/in-lots.js';

/**
 * What a capability puts into an archive of evidence beside the record, as far as the viewer may see.
 *
 * All sources are read in one transaction that sees one moment. No names and no ids of people: what is downloaded can
 * never be taken back, and a person must be able to be forgotten.
 */
export interface EvidenceSource {
  /** One after the other, each no longer than can be held. */
  files(tx: Transaction, conferenceId: string): AsyncIterable<TextFile>;
}

/** Where capabilities say, when the server starts, what evidence they keep. */
@Injectable()
export class EvidenceSources {
  private readonly sources: EvidenceSource[] = [];

  register(source: EvidenceSource): void {
    this.sources.push(source);
  }

  all(): readonly EvidenceSource[] {
    return this.sources;
  }
}

interface Table {
  /** The folder in the archive. */
  readonly name: string;
  /** Its only parameter is the conference. */
  readonly sql: string;
  /** So many rows make a file. */
  readonly lot: number;
}

/** Rows as lines of JSON, in files that are named by the first. */
export function tableSource({ name, sql, lot }: Table): EvidenceSource {
  return {
    async *files(tx, conferenceId) {
      let first = 1;
      for await (const rows of inLots<object>(tx, { sql, params: [conferenceId] }, lot)) {
        const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
        yield { name: `${name}/${String(first).padStart(9, '0')}.jsonl`, text };
        first += rows.length;
      }
    },
  };
}
