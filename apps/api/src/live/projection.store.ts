import { Injectable } from '@nestjs/common';
import { countBrackets, plainText } from '#lib/drafting';
import type { DraftDivision, DraftProvision, Written } from '#lib/live-draft';
import { Database, type Transaction } from '../platform/database/database.js';
import { moved } from '../platform/events/moved.js';
import { asSync } from './as-sync.js';
import { type ClientState, keepSessions } from './writing-sessions.js';

/** What a draft says of a provision, and how its words came in. */
export interface SaidProvision extends DraftProvision {
  readonly written: readonly (readonly Written[])[];
}

/** What a draft says of some of its provisions, as of one log entry. */
export interface ProjectedDraft {
  readonly draft: string;
  readonly seq: number;
  readonly provisions: readonly SaidProvision[];
  /** Provisions that are no more. */
  readonly gone: readonly string[];
  /** All of them, or null where none has changed. */
  readonly divisions: readonly DraftDivision[] | null;
  /** Up to where each client has written, of those who have written since the last time. */
  readonly states: readonly ClientState[];
}

export interface DraftPlace {
  readonly conferenceId: string;
  readonly audience: string;
}

const PROVISIONS = `
  insert into draft_provision (draft_id, provision_id, conference_id, audience, order_key, division_id, series, number,
    label, open_label, suppressed, added, moved_from, content, text, brackets, written, seq)
  select $1, id, $2, $3, order_key, division_id, series, number, label, open_label, suppressed, added, moved_from,
    content, text, brackets, written, $4
  from jsonb_to_recordset($5::jsonb) as said(id uuid, order_key text, division_id uuid, series text, number text,
    label text, open_label jsonb, suppressed boolean, added boolean, moved_from uuid, content jsonb, text text,
    brackets integer, written jsonb)
  on conflict (draft_id, provision_id) do update set order_key = excluded.order_key, division_id = excluded.division_id,
    series = excluded.series, number = excluded.number, label = excluded.label, open_label = excluded.open_label,
    suppressed = excluded.suppressed, added = excluded.added, moved_from = excluded.moved_from,
    content = excluded.content, text = excluded.text, brackets = excluded.brackets, written = excluded.written,
    seq = excluded.seq
  where draft_provision.seq <= excluded.seq`;

const DIVISIONS = `
  insert into draft_division (draft_id, division_id, conference_id, audience, order_key, kind, parent_id, number, label,
    title, open_title, suppressed, seq)
  select $1, id, $2, $3, order_key, kind, parent_id, number, label, title, open_title, suppressed, $4
  from jsonb_to_recordset($5::jsonb) as said(id uuid, order_key text, kind text, parent_id uuid, number text,
    label text, title text, open_title jsonb, suppressed boolean)
  on conflict (draft_id, division_id) do update set order_key = excluded.order_key, kind = excluded.kind,
    parent_id = excluded.parent_id, number = excluded.number, label = excluded.label, title = excluded.title,
    open_title = excluded.open_title, suppressed = excluded.suppressed, seq = excluded.seq
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
    { draft, seq, provisions, gone, divisions, states }: ProjectedDraft,
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
    // This holds the draft's row, so two nodes never write its sessions at once.
    await tx.sql(REACHED, params);
    if (states.length > 0) await asSync(tx, (ask) => keepSessions(ask, draft, states));
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

function provisionRow({ order, division, content, openLabel, movedFrom, written, ...rest }: SaidProvision) {
  return {
    ...rest,
    order_key: order,
    division_id: division,
    content,
    text: plainText(content),
    brackets: countBrackets(content),
    open_label: openLabel ?? null,
    moved_from: movedFrom ?? null,
    written: written.map((line) => line.map(({ client, clock, text }) => [client, clock, text])),
  };
}

function divisionRow({ order, parent, openTitle, suppressed, ...rest }: DraftDivision) {
  return {
    ...rest,
    order_key: order,
    parent_id: parent,
    open_title: openTitle ?? null,
    suppressed: suppressed ?? false,
  };
}
