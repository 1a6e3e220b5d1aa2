import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { OutlineView } from './outline.reader.js';

@Injectable()
export class OutlineStore {
  /** False where somebody was quicker. `version` is the one it replaces, 0 for none. */
  async set(tx: Transaction, conferenceId: string, { organisers, texts, version }: OutlineView): Promise<boolean> {
    const written = [conferenceId, JSON.stringify(organisers), JSON.stringify(texts)];
    const rows =
      version === 0
        ? await tx.sql(
            `insert into conference_outline (conference_id, organisers, texts) values ($1, $2, $3)
             on conflict (conference_id) do nothing returning version`,
            written,
          )
        : await tx.sql(
            `update conference_outline set organisers = $2, texts = $3, version = version + 1
             where conference_id = $1 and version = $4 returning version`,
            [...written, version],
          );
    return rows.length > 0;
  }
}
