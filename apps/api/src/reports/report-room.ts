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
import { ReportRowsStore } from './report-rows.store.js';

/** Reports among the live rooms. In one that was discarded nothing is written any more. */
@Injectable()
export class ReportRoom implements RoomKind, OnModuleInit {
  readonly kind = 'REPORT';
  readonly keepsBrackets = false;
  readonly rightsMoveOn = ['ReportDiscarded'];

  constructor(
    private readonly kinds: RoomKinds,
    private readonly rows: ReportRowsStore,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  write(tx: Transaction, sayings: readonly Saying[]): Promise<void> {
    return this.rows.write(tx, sayings);
  }

  tell(tx: Transaction, sayings: readonly Saying[]): Promise<void> {
    return documentsMoved(tx, 'ReportMoved', sayings);
  }

  written(tx: Transaction, report: string, sections: readonly string[]) {
    return tx.sql<{ id: string; written: readonly WrittenLine[] }>(
      'select section_id as id, written from report_section where report_id = $1 and section_id = any($2::uuid[])',
      [report, [...sections]],
    );
  }

  closed(tx: Transaction, reports: readonly string[]): Promise<readonly Closed[]> {
    return tx.sql<Closed>(
      `select s.report_id as room, s.section_id as provision, '{}'::text[] as people
       from report r join report_section s on s.report_id = r.id
       where r.id = any($1::uuid[]) and r.discarded_at is not null`,
      [reports],
    );
  }
}
