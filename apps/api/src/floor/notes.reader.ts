import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface InterventionView {
  /** Of what was noted first: it stays while the words are corrected. */
  readonly id: string;
  readonly itemId: string;
  readonly conferenceId: string;
  readonly stakeholderId: string;
  readonly turnId: string | null;
  readonly text: string;
  readonly version: number;
  readonly personId: string;
  readonly at: Date;
}

export interface DecisionView {
  readonly id: string;
  readonly itemId: string;
  readonly conferenceId: string;
  readonly provisionId: string | null;
  readonly text: string;
  readonly version: number;
  readonly personId: string;
  readonly at: Date;
}

const AS_CORRECTED = (table: string): string => `from ${table} f join lateral (
  select c.text, c.version, c.person_id from ${table} c where c.first_id = f.id order by c.version desc limit 1) last on true
  where f.version = 1`;
const INTERVENTION = `select f.id, f.agenda_item_id as "itemId", f.conference_id as "conferenceId",
  f.stakeholder_id as "stakeholderId", f.turn_id as "turnId", last.text, last.version, last.person_id as "personId", f.at
  ${AS_CORRECTED('intervention')}`;
const DECISION = `select f.id, f.agenda_item_id as "itemId", f.conference_id as "conferenceId",
  f.provision_id as "provisionId", last.text, last.version, last.person_id as "personId", f.at
  ${AS_CORRECTED('item_decision')}`;

/** What was said and decided on items of agendas, as it was corrected last; in the order in which it was noted. */
@Injectable()
export class NotesReader {
  async intervention(tx: Transaction, id: string): Promise<InterventionView | null> {
    return isId(id) ? ((await interventionsById(tx, [id])).get(id) ?? null) : null;
  }

  async decision(tx: Transaction, id: string): Promise<DecisionView | null> {
    return isId(id) ? ((await decisionsById(tx, [id])).get(id) ?? null) : null;
  }

  loadIntervention(loaders: RequestLoaders, id: string): Promise<InterventionView | null> {
    return loaders.batch<string, InterventionView>('intervention', interventionsById).load(id);
  }

  loadDecision(loaders: RequestLoaders, id: string): Promise<DecisionView | null> {
    return loaders.batch<string, DecisionView>('decision', decisionsById).load(id);
  }

  async loadInterventions(loaders: RequestLoaders, itemId: string): Promise<InterventionView[]> {
    return (await loaders.batch<string, InterventionView[]>('interventions', interventionsOf).load(itemId)) ?? [];
  }

  async loadDecisions(loaders: RequestLoaders, itemId: string): Promise<DecisionView[]> {
    return (await loaders.batch<string, DecisionView[]>('decisions', decisionsOf).load(itemId)) ?? [];
  }

  /** Ids of the concerns that were raised from what was said. */
  async loadConcerns(loaders: RequestLoaders, interventionId: string): Promise<readonly string[]> {
    const found = await loaders.batch<string, Raised[]>('concerns of intervention', concernsOf).load(interventionId);
    return (found ?? []).map(({ id }) => id);
  }
}

interface Raised {
  readonly id: string;
  readonly from: string;
}

async function interventionsById(tx: Transaction, ids: readonly string[]): Promise<Map<string, InterventionView>> {
  return keyedById(await tx.sql<InterventionView>(`${INTERVENTION} and f.id = any($1::uuid[])`, [ids]));
}

async function interventionsOf(tx: Transaction, items: readonly string[]): Promise<Map<string, InterventionView[]>> {
  const rows = await tx.sql<InterventionView>(`${INTERVENTION} and f.agenda_item_id = any($1::uuid[]) order by f.seq`, [
    items,
  ]);
  return groupedBy(rows, ({ itemId }) => itemId);
}

async function decisionsById(tx: Transaction, ids: readonly string[]): Promise<Map<string, DecisionView>> {
  return keyedById(await tx.sql<DecisionView>(`${DECISION} and f.id = any($1::uuid[])`, [ids]));
}

async function decisionsOf(tx: Transaction, items: readonly string[]): Promise<Map<string, DecisionView[]>> {
  const rows = await tx.sql<DecisionView>(`${DECISION} and f.agenda_item_id = any($1::uuid[]) order by f.seq`, [items]);
  return groupedBy(rows, ({ itemId }) => itemId);
}

async function concernsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, Raised[]>> {
  const rows = await tx.sql<Raised>(
    `select c.id, c.intervention_id as from from concern c where c.intervention_id = any($1::uuid[])
     order by c.raised_at, c.id`,
    [ids],
  );
  return groupedBy(rows, ({ from }) => from);
}
