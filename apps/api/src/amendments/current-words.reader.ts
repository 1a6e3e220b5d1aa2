import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { isId, type Transaction } from '../platform/database/database.js';

export interface AmendedProvision {
  readonly provisionId: string;
  readonly instrumentId: string;
  readonly conferenceId: string;
  /** How it is cited: its number, else its label. */
  readonly cited: string | null;
  /** As they stand: in the draft where one is open and the viewer reads it, else in the base text. */
  readonly content: Content;
}

@Injectable()
export class CurrentWordsReader {
  async of(tx: Transaction, provisionId: string): Promise<AmendedProvision | null> {
    if (!isId(provisionId)) return null;
    const [row] = await tx.sql<AmendedProvision>(
      `select p.id as "provisionId", p.instrument_id as "instrumentId", p.conference_id as "conferenceId",
         coalesce(p.number, p.label) as cited,
         coalesce(dp.content, p.content) as content
       from provision p left join draft d on d.instrument_id = p.instrument_id
       left join draft_provision dp on dp.draft_id = d.id and dp.provision_id = p.id
       where p.id = $1`,
      [provisionId],
    );
    return row ?? null;
  }

  async hasIssue(tx: Transaction, conferenceId: string, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    return (await tx.sql('select from issue where id = $1 and conference_id = $2', [id, conferenceId])).length > 0;
  }

  /** Null where no such stakeholder takes part in the conference. */
  async symbolOf(tx: Transaction, conferenceId: string, stakeholderId: string): Promise<string | null> {
    if (!isId(stakeholderId)) return null;
    const [row] = await tx.sql<{ symbol: string }>(
      'select symbol from stakeholder where id = $1 and conference_id = $2',
      [stakeholderId, conferenceId],
    );
    return row?.symbol ?? null;
  }
}
