import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../platform/database/database.js';

export interface NewDraft {
  readonly conferenceId: string;
  readonly audience: string;
  readonly instrumentId: string;
  readonly title: string;
}

export type AlreadyOpen = Refusal<'AlreadyOpen', { draftId: string }>;

@Injectable()
export class DraftStore {
  /** A text has one draft. Two who open it at once both learn which. */
  async add(
    tx: Transaction,
    { conferenceId, audience, instrumentId, title }: NewDraft,
  ): Promise<{ id: string } | AlreadyOpen> {
    const [opened] = await tx.sql<{ id: string }>(
      `insert into draft (id, conference_id, audience, instrument_id, title) values ($1, $2, $3, $4, $5)
       on conflict (instrument_id) do nothing returning id`,
      [randomUUID(), conferenceId, audience, instrumentId, title],
    );
    if (opened) return opened;
    const [first] = await tx.sql<{ id: string }>('select id from draft where instrument_id = $1', [instrumentId]);
    return refuse('AlreadyOpen', { draftId: first?.id ?? '' });
  }
}
