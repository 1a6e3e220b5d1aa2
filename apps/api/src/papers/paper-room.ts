import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Closed,
  documentsMoved,
  type RoomKind,
  RoomKinds,
  type Saying,
  type WrittenLine,
} from '../live/room-kinds.events.js';
import type { Transaction } from '../platform/database/database.js';
import { PaperRowsStore } from './paper-rows.store.js';

/** Papers among the live rooms. In one that is over nothing is written any more. */
@Injectable()
export class PaperRoom implements RoomKind, OnModuleInit {
  readonly kind = 'PAPER';
  readonly keepsBrackets = false;
  readonly rightsMoveOn = ['PaperDiscarded', 'AmendmentFiled'];

  constructor(
    private readonly kinds: RoomKinds,
    private readonly rows: PaperRowsStore,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  write(tx: Transaction, sayings: readonly Saying[]): Promise<void> {
    return this.rows.write(tx, sayings);
  }

  tell(tx: Transaction, sayings: readonly Saying[]): Promise<void> {
    return documentsMoved(tx, 'PaperMoved', sayings);
  }

  written(tx: Transaction, paper: string, parts: readonly string[]) {
    return tx.sql<{ id: string; written: readonly WrittenLine[] }>(
      'select part_id as id, written from paper_part where paper_id = $1 and part_id = any($2::uuid[])',
      [paper, [...parts]],
    );
  }

  closed(tx: Transaction, papers: readonly string[]): Promise<readonly Closed[]> {
    return tx.sql<Closed>(
      `select t.paper_id as room, t.part_id as provision, '{}'::text[] as people
       from paper p join paper_part t on t.paper_id = p.id where p.id = any($1::uuid[]) and p.state <> 'OPEN'`,
      [papers],
    );
  }
}
