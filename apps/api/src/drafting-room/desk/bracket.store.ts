import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../../platform/database/database.js';
import type { BracketLevel, KnownOption } from './known-bracket.js';

/** The text in which brackets stand: a provision, or for those in a heading a division. */
export interface BracketPlace {
  readonly draftId: string;
  readonly conferenceId: string;
  readonly audience: string;
  readonly provisionId: string | null;
  readonly divisionId: string | null;
}

export interface NewBracket {
  readonly id: string;
  readonly level: BracketLevel;
  readonly options: readonly KnownOption[];
  readonly copyOf: string | null;
  readonly package: string | null;
}

@Injectable()
export class BracketStore {
  /** Brackets that now stand in a text and were not known to. One that stood there before comes back as it is now. */
  async open(
    tx: Transaction,
    place: BracketPlace,
    mergeId: string | null,
    brackets: readonly NewBracket[],
  ): Promise<void> {
    if (brackets.length === 0) return;
    await tx.sql(
      `insert into draft_bracket (draft_id, conference_id, audience, provision_id, division_id, merge_id, bracket_id,
         level, options, copy_of, package)
       select $1, $2, $3, $4, $5, $6, new.* from jsonb_to_recordset($7::jsonb)
         as new (id text, level text, options jsonb, "copyOf" text, package uuid)
       on conflict (draft_id, bracket_id) do update set provision_id = excluded.provision_id,
         division_id = excluded.division_id, merge_id = excluded.merge_id, level = excluded.level,
         options = excluded.options, copy_of = excluded.copy_of, package = excluded.package, gone_at = null`,
      [
        place.draftId,
        place.conferenceId,
        place.audience,
        place.provisionId,
        place.divisionId,
        mergeId,
        JSON.stringify(brackets),
      ],
    );
  }

  /** Of the known brackets of a text, those named stand now and no others. */
  async standing(tx: Transaction, place: BracketPlace, ids: readonly string[]): Promise<void> {
    await tx.sql(
      `update draft_bracket set gone_at = case when bracket_id = any($4::text[]) then null else now() end
       where draft_id = $1 and provision_id is not distinct from $2 and division_id is not distinct from $3
         and (gone_at is null) <> (bracket_id = any($4::text[]))`,
      [place.draftId, place.provisionId, place.divisionId, ids],
    );
  }

  /** Of all known brackets of a draft, those named stand now and no others. */
  async standingInDraft(tx: Transaction, draftId: string, ids: readonly string[]): Promise<void> {
    await tx.sql(
      `update draft_bracket set gone_at = case when bracket_id = any($2::text[]) then null else now() end
       where draft_id = $1 and (gone_at is null) <> (bracket_id = any($2::text[]))`,
      [draftId, ids],
    );
  }

  /** Brackets are chosen together from now on, or each by itself where the package has no name. */
  async link(
    tx: Transaction,
    draftId: string,
    ids: readonly string[],
    name: string | null,
  ): Promise<null | Refusal<'NotFound', { what: string }>> {
    const rows = await tx.sql(
      'update draft_bracket set package = $3 where draft_id = $1 and bracket_id = any($2::text[]) returning bracket_id',
      [draftId, ids, name],
    );
    return rows.length === ids.length ? null : refuse('NotFound', { what: 'bracket' });
  }
}
