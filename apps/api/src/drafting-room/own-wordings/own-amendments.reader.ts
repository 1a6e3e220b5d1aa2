import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { WORDING } from '../../amendments/amendment-wording.reader.js';
import type { Transaction } from '../../platform/database/database.js';

/** What a delegation asks of a draft, by itself or behind another. */
export interface OwnAmendment {
  readonly id: string;
  readonly kind: 'ADD' | 'MOD' | 'SUP' | 'NOC' | 'MOVE';
  readonly provisionId: string;
  /** The division whose heading it is about; null for everything else. */
  readonly headingOf: string | null;
  readonly afterProvisionId: string | null;
  readonly newLabel: string | null;
  readonly content: Content | null;
  readonly baseContent: Content;
  /** The provision that a merge made of it. */
  readonly addedProvisionId: string | null;
  readonly merged: boolean;
}

@Injectable()
export class OwnAmendmentsReader {
  /** Those that the viewer may see and that were not withdrawn, in the order of filing. */
  all(tx: Transaction, draftId: string, stakeholderId: string): Promise<OwnAmendment[]> {
    return tx.sql<OwnAmendment>(
      `select a.id, a.kind, a.provision_id as "provisionId", a.heading_of as "headingOf",
         a.after_provision_id as "afterProvisionId", a.new_label as "newLabel", said.content,
         said.base_content as "baseContent", m.added_provision_id as "addedProvisionId", m.amendment_id is not null as merged
       from draft d join amendment a on a.instrument_id = d.instrument_id cross join ${WORDING}
       left join merge_amendment m on m.amendment_id = a.id and m.amendment_status is not null
       where d.id = $1 and a.status <> 'WITHDRAWN' and (a.stakeholder_id = $2
         or exists (select from amendment_sponsor s where s.amendment_id = a.id and s.stakeholder_id = $2))
       order by a.filed_at, a.id`,
      [draftId, stakeholderId],
    );
  }

  async symbol(tx: Transaction, stakeholderId: string): Promise<string | null> {
    const [row] = await tx.sql<{ symbol: string }>('select symbol from stakeholder where id = $1', [stakeholderId]);
    return row?.symbol ?? null;
  }
}
