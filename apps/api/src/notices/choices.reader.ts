import { Injectable } from '@nestjs/common';
import { HOURS_UNCHOSEN, type Hours, type NoticeKind, type NoticeWay, wayUnchosen } from '#lib/notices';
import type { Transaction } from '../platform/database/database.js';

interface ChoiceRow {
  readonly personId: string;
  readonly kind: NoticeKind;
  readonly way: NoticeWay;
}

interface HoursRow {
  readonly personId: string;
  readonly zone: string;
  readonly from: number | null;
  readonly until: number | null;
  readonly digestAt: number;
}

/** How one person wants to be told. */
export interface Choices {
  readonly hours: Hours;
  wayOf(kind: NoticeKind): NoticeWay;
}

@Injectable()
export class ChoicesReader {
  async of(tx: Transaction, personId: string): Promise<Choices> {
    return (await this.ofAll(tx, [personId]))(personId);
  }

  /** Of many at once; whoever is not asked about has chosen nothing. Only what the viewer may know of is found. */
  async ofAll(tx: Transaction, people: readonly string[]): Promise<(personId: string) => Choices> {
    const ways = await tx.sql<ChoiceRow>(
      'select person_id as "personId", kind, way from notice_choice where person_id = any($1::uuid[])',
      [people],
    );
    const hours = await tx.sql<HoursRow>(
      `select person_id as "personId", zone, quiet_from as "from", quiet_until as until, digest_at as "digestAt"
       from notice_hours where person_id = any($1::uuid[])`,
      [people],
    );
    const examples = await tx.sql<{ id: string }>('select id from person where example and id = any($1::uuid[])', [
      people,
    ]);
    const chosen = new Map(ways.map(({ personId, kind, way }) => [`${personId} ${kind}`, way]));
    const kept = new Map(hours.map((row) => [row.personId, hoursOf(row)]));
    const played = new Set(examples.map(({ id }) => id));
    return (personId) => ({
      hours: kept.get(personId) ?? HOURS_UNCHOSEN,
      wayOf: (kind) => chosen.get(`${personId} ${kind}`) ?? (played.has(personId) ? 'NONE' : wayUnchosen(kind)),
    });
  }
}

function hoursOf({ zone, from, until, digestAt }: HoursRow): Hours {
  return { zone, quiet: from === null || until === null ? null : { from, until }, digestAt };
}
