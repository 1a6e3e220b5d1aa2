import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AmendmentsFiled, type FiledAmendment } from '../amendments/amendments-filed.events.js';
import type { Transaction } from '../platform/database/database.js';
import { ConcernStore } from './concern.store.js';

/** Who files an amendment asks something of the text, and so is heard. That it was filed is in the record already. */
@Injectable()
export class HearAmendments implements OnModuleInit {
  constructor(
    private readonly amendments: AmendmentsFiled,
    private readonly store: ConcernStore,
  ) {}

  onModuleInit(): void {
    this.amendments.register({ filed: (tx, amendment) => this.filed(tx, amendment) });
  }

  private async filed(tx: Transaction, { id, objectionId, ...amendment }: FiledAmendment): Promise<void> {
    // What an objection asks for is in the ledger already, as the objection.
    if (objectionId !== null) return this.store.ledTo(tx, objectionId, id);
    const { provisionId, reasons, ...of } = amendment;
    await this.store.add(tx, {
      ...of,
      ownerId: null,
      source: 'AMENDMENT',
      amendmentId: id,
      text: reasons,
      proposed: '',
      matter: 'SUBSTANTIVE',
      severity: 'MAJOR',
      anchors: [{ provisionId, positionId: null, quote: null, start: null, end: null, words: null }],
    });
  }
}
