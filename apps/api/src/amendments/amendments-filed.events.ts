import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { NewAmendment } from './amendment.store.js';

/** An amendment as it was put on file. */
export interface FiledAmendment
  extends Pick<
    NewAmendment,
    'conferenceId' | 'audience' | 'issueId' | 'provisionId' | 'stakeholderId' | 'reasons' | 'receivedIn'
  > {
  readonly id: string;
  /** The objection whose wording it is, where a call ended on one. */
  readonly objectionId: string | null;
}

export interface HearsAmendments {
  /** In the transaction of the filing, in the name of whoever files: of the chair or the clock where an objection asks for it. */
  filed(tx: Transaction, amendment: FiledAmendment): Promise<void>;
}

/** Where capabilities say, when the server starts, that they want to hear of amendments that are filed. */
@Injectable()
export class AmendmentsFiled {
  private readonly hearers: HearsAmendments[] = [];

  register(hearer: HearsAmendments): void {
    this.hearers.push(hearer);
  }

  async filed(tx: Transaction, amendment: FiledAmendment): Promise<void> {
    for (const hearer of this.hearers) await hearer.filed(tx, amendment);
  }
}
