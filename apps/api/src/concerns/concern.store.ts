import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Answer, ConcernDisposition } from '#lib/concerns';
import { type Refusal, refuse } from '#lib/foundation';
import type { KeptWords } from '#lib/live-draft';
import { isId, type Transaction } from '../platform/database/database.js';
import { numberOf } from './concerns.reader.js';

export interface NewAnchor {
  readonly provisionId: string | null;
  readonly positionId: string | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly words: KeptWords | null;
}

export interface NewConcern {
  readonly conferenceId: string;
  readonly audience: string;
  readonly stakeholderId: string | null;
  readonly ownerId: string | null;
  readonly issueId: string | null;
  readonly source: string;
  readonly positionId?: string | null;
  readonly commentId?: string | null;
  readonly amendmentId?: string | null;
  readonly objectionId?: string | null;
  readonly interventionId?: string | null;
  readonly text: string;
  readonly proposed: string;
  readonly matter: string;
  readonly severity: string;
  readonly receivedIn: string | null;
  readonly anchors: readonly NewAnchor[];
}

export interface Considering {
  readonly where: string;
  readonly on: string;
  readonly note: string;
  /** The item of an agenda under which it was. */
  readonly agendaItemId?: string | null;
}

/** The concern a step belongs to. */
export interface Stepped {
  readonly id: string;
  readonly conferenceId: string;
  readonly key: string;
}

// Two forms, since an index helps with either and not with “is not distinct from”.
const add = (
  owned: string,
): string => `insert into concern (id, conference_id, audience, number, stakeholder_id, owner_id, issue_id, source, position_id,
    comment_id, amendment_id, objection_id, text, proposed, matter, severity, received_in, intervention_id, entered_by)
  values ($1, $2, $3, (select coalesce(max(number), 0) + 1 from concern where conference_id = $2 and audience = $3
      and ${owned}),
    $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, caucus.person())
  returning number as nth`;
const BY_STAKEHOLDER = add('stakeholder_id = $4 and owner_id is null');
const BY_PERSON = add('stakeholder_id is null and owner_id = $5');

@Injectable()
export class ConcernStore {
  /** The next number of its owner's; whoever raises another at this moment waits for it. */
  async add(tx: Transaction, concern: NewConcern): Promise<{ id: string; number: string }> {
    const id = randomUUID();
    const { conferenceId, audience, stakeholderId, ownerId, anchors } = concern;
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `concern ${conferenceId} ${audience} ${stakeholderId ?? ownerId}`,
    ]);
    const [row] = await tx.sql<{ nth: number }>(stakeholderId === null ? BY_PERSON : BY_STAKEHOLDER, [
      id,
      conferenceId,
      audience,
      stakeholderId,
      ownerId,
      concern.issueId,
      concern.source,
      concern.positionId ?? null,
      concern.commentId ?? null,
      concern.amendmentId ?? null,
      concern.objectionId ?? null,
      concern.text,
      concern.proposed,
      concern.matter,
      concern.severity,
      concern.receivedIn,
      concern.interventionId ?? null,
    ]);
    await this.anchor(tx, { id, conferenceId, key: audience }, anchors);
    return { id, number: numberOf({ nth: row?.nth ?? 0, key: audience }) };
  }

  /** Where and when it was discussed, as the viewer says; refused where the item is none that they read. */
  async consider(
    tx: Transaction,
    { id, conferenceId, key }: Stepped,
    said: Considering,
  ): Promise<Refusal<'NotFound', { what: string }> | null> {
    const { where, on, note, agendaItemId = null } = said;
    const item = isId(agendaItemId ?? '') ? agendaItemId : null;
    const added = await tx.sql(
      `insert into concern_considered (id, concern_id, conference_id, audience, discussed_in, discussed_on, note, agenda_item_id, person_id)
       select $1, $2, $3, $4, $5, $6, $7, $8, caucus.person()
       where $8::uuid is null or exists (select from agenda_item i where i.id = $8 and i.conference_id = $3)
       returning 1`,
      [randomUUID(), id, conferenceId, key, where, on, note, item],
    );
    const found = added.length > 0 && item === agendaItemId;
    return found ? null : refuse('NotFound', { what: 'agendaItem' });
  }

  /** What became of it, as the viewer says. */
  async dispose(tx: Transaction, { id, conferenceId, key }: Stepped, given: Omit<ConcernDisposition, 'concernId'>) {
    const { kind, reason, change } = given;
    const merge = change?.kind === 'merge' ? change.mergeId : null;
    const [revision, provision] = change?.kind === 'revision' ? [change.revisionId, change.provisionId] : [null, null];
    await tx.sql(
      `insert into concern_disposed (id, concern_id, conference_id, audience, kind, reason, person_id, merge_id, revision_id, provision_id)
       values ($1, $2, $3, $4, $5, $6, caucus.person(), $7, $8, $9)`,
      [randomUUID(), id, conferenceId, key, kind, reason, merge, revision, provision],
    );
  }

  async answer(
    tx: Transaction,
    { id, conferenceId, key }: Stepped,
    { dispositionId, kind, note, receivedIn }: Answer & { readonly note: string; readonly receivedIn: string | null },
  ): Promise<void> {
    await tx.sql(
      `insert into concern_answered (id, concern_id, conference_id, audience, disposition_id, kind, note, received_in, person_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, caucus.person())`,
      [randomUUID(), id, conferenceId, key, dispositionId, kind, note, receivedIn],
    );
  }

  /** The amendment that was filed of what an objection asks for; nothing where that objection is not in the ledger. */
  async ledTo(tx: Transaction, objectionId: string, amendmentId: string): Promise<void> {
    await tx.sql(
      `insert into concern_amendment (concern_id, amendment_id, conference_id, audience)
       select id, $2, conference_id, audience from concern where objection_id = $1 on conflict do nothing`,
      [objectionId, amendmentId],
    );
  }

  private async anchor(tx: Transaction, { id, conferenceId, key }: Stepped, anchors: readonly NewAnchor[]) {
    for (const [place, { provisionId, positionId, quote, start, end, words }] of anchors.entries())
      await tx.sql(
        `insert into concern_anchor (concern_id, place, conference_id, audience, provision_id, position_id, quote, quote_start, quote_end, words)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [id, place, conferenceId, key, provisionId, positionId, quote, start, end, words && JSON.stringify(words)],
      );
  }
}
