import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import type { RevisionPlace, SealedWords } from './revision-words.js';

export interface NewRevision extends RevisionPlace {
  readonly id: string;
  readonly conferenceId: string;
  readonly audience: string;
  readonly note: string;
  readonly corrigendum: boolean;
  readonly seq: number;
  readonly brackets: number;
  readonly sha256: string;
  readonly sealedBy: string;
}

const DIVISIONS = `
  insert into draft_revision_division (revision_id, conference_id, audience, place, division_id, kind, parent_id, number,
    label, title, open_title, suppressed)
  select $1, $2, $3, place, id, kind, parent, number, label, title, "openTitle", coalesce(suppressed, false)
  from rows from (jsonb_to_recordset($4::jsonb) as (id uuid, kind text, parent uuid, number text, label text, title text,
    "openTitle" jsonb, suppressed boolean))
    with ordinality as said (id, kind, parent, number, label, title, "openTitle", suppressed, place)`;

const PROVISIONS = `
  insert into draft_revision_provision (revision_id, conference_id, audience, place, provision_id, division_id, series,
    number, label, open_label, moved_from, content, suppressed)
  select $1, $2, $3, place, id, division, series, number, label, "openLabel", "movedFrom", content, suppressed
  from rows from (jsonb_to_recordset($4::jsonb) as (id uuid, division uuid, series text, number text, label text,
    "openLabel" jsonb, "movedFrom" uuid, content jsonb, suppressed boolean))
    with ordinality as said (id, division, series, number, label, "openLabel", "movedFrom", content, suppressed, place)`;

/** Writes revisions, and can do nothing else. */
@Injectable()
export class RevisionStore {
  /** The words go in first: a revision that stands takes no more of them. Called under the room's lock. */
  async add(tx: Transaction, revision: NewRevision, words: SealedWords): Promise<void> {
    const { id, conferenceId, audience, draftId, number, note, seq, brackets, sha256, previous, sealedBy } = revision;
    const whole = [id, conferenceId, audience];
    await tx.sql(DIVISIONS, [...whole, JSON.stringify(words.divisions)]);
    await tx.sql(PROVISIONS, [...whole, JSON.stringify(words.provisions)]);
    await tx.sql(
      `insert into draft_revision (id, conference_id, audience, draft_id, number, note, seq, brackets, sha256, previous,
         sealed_by, corrigendum)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [...whole, draftId, number, note, seq, brackets, sha256, previous, sealedBy, revision.corrigendum],
    );
  }
}
