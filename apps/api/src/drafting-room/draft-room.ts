import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Closed,
  changedIn,
  type RoomKind,
  RoomKinds,
  type Saying,
  type WrittenLine,
} from '../live/room-kinds.events.js';
import type { Transaction } from '../platform/database/database.js';
import { allMoved, type Moved } from '../platform/events/moved.js';
import { DraftRowsStore } from './draft-rows.store.js';
import { ClosedProvisionsReader } from './locks/closed-provisions.reader.js';

/** An event has room for so many ids; with more, everybody looks at everything. */
const IDS_IN_EVENT = 100;

/** The drafts among the live rooms. */
@Injectable()
export class DraftRoom implements RoomKind, OnModuleInit {
  readonly kind = 'DRAFT';
  readonly keepsBrackets = true;
  readonly rightsMoveOn = ['ProvisionLocked', 'ProvisionUnlocked'];

  constructor(
    private readonly kinds: RoomKinds,
    private readonly rows: DraftRowsStore,
    private readonly locks: ClosedProvisionsReader,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  write(tx: Transaction, sayings: readonly Saying[]): Promise<void> {
    return this.rows.write(tx, sayings);
  }

  tell(tx: Transaction, sayings: readonly Saying[]): Promise<void> {
    return allMoved(tx, sayings.map(draftMoved));
  }

  written(tx: Transaction, draft: string, provisions: readonly string[]) {
    return tx.sql<{ id: string; written: readonly WrittenLine[] }>(
      `select provision_id as id, written from draft_provision where draft_id = $1 and provision_id = any($2::uuid[])`,
      [draft, [...provisions]],
    );
  }

  closed(tx: Transaction, drafts: readonly string[]): Promise<readonly Closed[]> {
    return this.locks.of(tx, drafts);
  }
}

function draftMoved({ place: { id, conferenceId, audience }, projected }: Saying): Moved {
  const changed = changedIn(projected);
  return {
    conferenceId,
    audience,
    kind: 'DraftMoved',
    subjectId: id,
    draftId: id,
    detail: { seq: projected.seq, provisionIds: changed.length > IDS_IN_EVENT ? [] : changed },
  };
}
