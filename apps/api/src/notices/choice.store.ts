import { Injectable } from '@nestjs/common';
import type { Hours, NoticeKind, NoticeWay } from '#lib/notices';
import type { Transaction } from '../platform/database/database.js';

export interface NoticeChoice {
  readonly kind: NoticeKind;
  readonly way: NoticeWay;
}

@Injectable()
export class ChoiceStore {
  async choose(tx: Transaction, personId: string, choices: readonly NoticeChoice[]): Promise<void> {
    for (const { kind, way } of choices)
      await tx.sql(
        `insert into notice_choice (person_id, kind, way) values ($1, $2, $3)
         on conflict (person_id, kind) do update set way = excluded.way`,
        [personId, kind, way],
      );
  }

  async keepHours(tx: Transaction, personId: string, { zone, quiet, digestAt }: Hours): Promise<void> {
    await tx.sql(
      `insert into notice_hours (person_id, zone, quiet_from, quiet_until, digest_at) values ($1, $2, $3, $4, $5)
       on conflict (person_id) do update set zone = excluded.zone, quiet_from = excluded.quiet_from,
         quiet_until = excluded.quiet_until, digest_at = excluded.digest_at`,
      [personId, zone, quiet?.from ?? null, quiet?.until ?? null, digestAt],
    );
  }
}
