import { Injectable } from '@nestjs/common';
import { countBrackets, plainText } from '#lib/drafting';
import type { DraftDivision, DraftProvision } from '#lib/live-draft';
import { Database, type Transaction } from '../../platform/database/database.js';
import { moved } from '../../platform/events/moved.js';

/** What a draft says of some of its provisions, as of one log entry. */
export interface ProjectedDraft {
  readonly draft: string;
  readonly seq: number;
  readonly provisions: readonly DraftProvision[];
  /** Provisions that are no more. */
  readonly gone: readonly string[];
  /** All of them, or null where none has changed. */
  readonly divisions: readonly DraftDivision[] | null;
}

export interface DraftPlace {
  readonly conferenceId: string;
  readonly audience: string;
}

const PROVISIONS = `
  insert into draft_provision (draft_id, provision_id, conference_id, audience, order_key, division_id, series, number,
    label, suppressed, added, content, text, brackets, seq)
  select $1, id, $2, $3, order_key, division_id, series, number, label, suppressed, added, content, text, brackets, $4
  from jsonb_to_recordset($5::jsonb) as said(id uuid, order_key text, division_id uuid, series text, number text,
    label text, suppressed boolean, added boolean, content jsonb, text text, brackets integer)
  on conflict (draft_id, provision_id) do update set order_key = excluded.order_key, division_id = excluded.division_id,
    series = excluded.series, number = excluded.number, label = excluded.label, suppressed = excluded.suppressed,
    added = excluded.added, content = excluded.content, text = excluded.text, brackets = excluded.brackets,
    seq = excluded.seq
  where draft_provision.seq <= excluded.seq`;

const DIVISIONS = `
  insert into draft_division (draft_id, division_id, conference_id, audience, order_key, kind, parent_id, number, label,
    title, seq)
  select $1, id, $2, $3, order_key, kind, parent_id, number, label, title, $4
  from jsonb_to_recordset($5::jsonb) as said(id uuid, order_key text, kind text, parent_id uuid, number text,
    label text, title text)
  on conflict (draft_id, division_id) do update set order_key = excluded.order_key, kind = excluded.kind,
    parent_id = excluded.parent_id, number = excluded.number, label = excluded.label, title = excluded.title,
    seq = excluded.seq
  where draft_division.seq <= excluded.seq`;

const REACHED = `
  insert into draft_projection (draft_id, conference_id, audience, seq) values ($1, $2, $3, $4)
  on conflict (draft_id) do update set seq = greatest(draft_projection.seq, excluded.seq)`;

/** An event has room for so many ids; with more, everybody looks at everything. */
const IDS_IN_EVENT = 100;

@Injectable()
export class ProjectionStore {
  constructor(private readonly database: Database) {}

  /** Brings the rows up to a log entry and tells who reads them. */
  save(projected: ProjectedDraft): Promise<void> {
    return this.database.transaction({ kind: 'system', job: 'projection' }, async (tx) => {
      const [place] = await tx.sql<DraftPlace>(
        `select conference_id as "conferenceId", audience from draft where id = $1`,
        [projected.draft],
      );
      if (!place) return;
      await this.write(tx, projected, place);
      if (projected.provisions.length + projected.gone.length === 0 && projected.divisions === null) return;
      const changed = [...projected.provisions.map(({ id }) => id), ...projected.gone];
      await moved(tx, {
        ...place,
        kind: 'DraftMoved',
        subjectId: projected.draft,
        draftId: projected.draft,
        detail: { seq: projected.seq, provisionIds: changed.length > IDS_IN_EVENT ? [] : changed },
      });
    });
  }

  async write(
    tx: Transaction,
    { draft, seq, provisions, gone, divisions }: ProjectedDraft,
    place: DraftPlace,
  ): Promise<void> {
    const params = [draft, place.conferenceId, place.audience, seq] as const;
    if (provisions.length > 0) await tx.sql(PROVISIONS, [...params, JSON.stringify(provisions.map(provisionRow))]);
    if (divisions !== null) await tx.sql(DIVISIONS, [...params, JSON.stringify(divisions.map(divisionRow))]);
    if (gone.length > 0)
      await tx.sql(`delete from draft_provision where draft_id = $1 and provision_id = any($2::uuid[]) and seq <= $3`, [
        draft,
        gone,
        seq,
      ]);
    await tx.sql(REACHED, params);
  }

  /** Up to which log entry the rows reach; 0 where there are none. */
  reached(draft: string): Promise<number> {
    return this.database.read({ kind: 'system', job: 'projection' }, async (tx) => {
      const [row] = await tx.sql<{ seq: string }>('select seq::text from draft_projection where draft_id = $1', [
        draft,
      ]);
      return Number(row?.seq ?? 0);
    });
  }
}

function provisionRow({ order, division, content, ...rest }: DraftProvision) {
  return {
    ...rest,
    order_key: order,
    division_id: division,
    content,
    text: plainText(content),
    brackets: countBrackets(content),
  };
}

function divisionRow({ order, parent, ...rest }: DraftDivision) {
  return { ...rest, order_key: order, parent_id: parent };
}
