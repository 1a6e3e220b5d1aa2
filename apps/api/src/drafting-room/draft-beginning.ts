import { Injectable } from '@nestjs/common';
import type { InstrumentView } from '../instruments/instruments.reader.js';
import { SharedDocuments } from '../live/shared-documents.js';
import type { Transaction } from '../platform/database/database.js';
import { BaseTextReader } from './base-text.reader.js';

interface Begun {
  readonly id: string;
  readonly conferenceId: string;
  readonly audience: string;
}

/** The live document of a new draft, with the words of the text in force. */
@Injectable()
export class DraftBeginning {
  constructor(
    private readonly base: BaseTextReader,
    private readonly rooms: SharedDocuments,
  ) {}

  find(tx: Transaction, instrumentId: string): Promise<InstrumentView | null> {
    return this.base.find(tx, instrumentId);
  }

  async begin(tx: Transaction, draft: Begun, instrument: InstrumentView): Promise<void> {
    await this.rooms.open(
      tx,
      { ...draft, kind: 'DRAFT', writers: `group:${draft.id}` },
      await this.base.whole(tx, instrument),
    );
  }
}
