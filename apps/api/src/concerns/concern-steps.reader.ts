import { Injectable } from '@nestjs/common';
import type { AnswerKind, DispositionKind, Steps } from '#lib/concerns';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { AS_SAID, SAID_OF_IT } from './concern-state.js';

export interface ConsideredView {
  readonly id: string;
  readonly concernId: string;
  readonly where: string;
  readonly on: string;
  readonly note: string;
  readonly itemId: string | null;
  readonly personId: string;
  readonly at: Date;
}

/** Shaped as a disposition of an amendment is, which it may be. */
export interface SaidView {
  readonly id: string;
  readonly concernId: string;
  readonly kind: DispositionKind;
  readonly reason: string;
  readonly personId: string;
  readonly at: Date;
  readonly mergeId: string | null;
  readonly revisionId: string | null;
  readonly provisionId: string | null;
  readonly takenBack: boolean;
}

export interface AnswerView {
  readonly id: string;
  readonly concernId: string;
  readonly dispositionId: string;
  readonly kind: AnswerKind;
  readonly note: string;
  readonly receivedIn: string | null;
  readonly personId: string;
  readonly at: Date;
}

/** All that was done about a concern, each kind of step oldest first. */
@Injectable()
export class ConcernStepsReader {
  async considered(loaders: RequestLoaders, id: string): Promise<ConsideredView[]> {
    return (await loaders.batch('considerings of concern', consideredOf).load(id)) ?? [];
  }

  async said(loaders: RequestLoaders, id: string): Promise<SaidView[]> {
    return (await loaders.batch('dispositions of concern', saidOf).load(id)) ?? [];
  }

  async answers(loaders: RequestLoaders, id: string): Promise<AnswerView[]> {
    return (await loaders.batch('answers of concern', answersOf).load(id)) ?? [];
  }

  /** What became of each in the end, and the answer to it. */
  async last(
    tx: Transaction,
    concerns: readonly { readonly id: string; readonly dispositionId: string | null }[],
  ): Promise<ReadonlyMap<string, { readonly disposition: SaidView | null; readonly answer: AnswerView | null }>> {
    const ids = concerns.map(({ id }) => id);
    const said = await saidOf(tx, ids);
    const answers = await answersOf(tx, ids);
    return new Map(
      concerns.map(({ id, dispositionId }) => [
        id,
        {
          disposition: said.get(id)?.find((each) => each.id === dispositionId) ?? null,
          answer: answers.get(id)?.findLast((each) => each.dispositionId === dispositionId) ?? null,
        },
      ]),
    );
  }

  async of(tx: Transaction, id: string): Promise<Steps> {
    const considered = (await consideredOf(tx, [id])).get(id) ?? [];
    const said = (await saidOf(tx, [id])).get(id) ?? [];
    const answers = (await answersOf(tx, [id])).get(id) ?? [];
    return {
      considered: considered.length,
      said: said.map((each) => ({ ...each, at: each.at.toISOString() })),
      answers,
    };
  }
}

async function consideredOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, ConsideredView[]>> {
  const rows = await tx.sql<ConsideredView>(
    `select d.id, d.concern_id as "concernId", d.discussed_in as where, d.discussed_on::text as on, d.note,
       d.agenda_item_id as "itemId", d.person_id as "personId", d.at
     from concern_considered d where d.concern_id = any($1::uuid[]) order by d.seq`,
    [ids],
  );
  return groupedBy(rows, (row) => row.concernId);
}

async function saidOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, SaidView[]>> {
  const rows = await tx.sql<SaidView>(
    `select said.*, c.id as "concernId" from concern c cross join lateral ${SAID_OF_IT}
     where c.id = any($1::uuid[]) order by ${AS_SAID}`,
    [ids],
  );
  return groupedBy(rows, (row) => row.concernId);
}

async function answersOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, AnswerView[]>> {
  const rows = await tx.sql<AnswerView>(
    `select a.id, a.concern_id as "concernId", a.disposition_id as "dispositionId", a.kind, a.note,
       a.received_in as "receivedIn", a.person_id as "personId", a.at
     from concern_answered a where a.concern_id = any($1::uuid[]) order by a.seq`,
    [ids],
  );
  return groupedBy(rows, (row) => row.concernId);
}
