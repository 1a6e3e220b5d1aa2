import { Injectable } from '@nestjs/common';
import type { Call, Phase } from '#lib/consensus';
import { isId, type Transaction } from '../../platform/database/database.js';
import { groupedBy, keyedById } from '../../platform/database/grouped-by.js';
import { keyText, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { SaidInCallsReader } from './said-in-calls.reader.js';
import { withSaid } from './stored-call.js';

export interface CallView {
  readonly id: string;
  readonly conferenceId: string;
  /** The draft's audience. */
  readonly key: string;
  readonly draftId: string;
  readonly title: string;
  readonly ruleName: string;
  readonly phase: Phase;
  readonly provisionIds: readonly string[];
  readonly openedById: string | null;
  readonly revisionId: string | null;
  /** When the answer is or was due, put off or not. */
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  /** Whole: with what has been said in it so far. Drafts are those that the viewer may see. */
  readonly state: Call;
}

interface Place {
  readonly draftId: string;
  readonly provisionId: string;
}

const CALL = `select c.id, c.conference_id as "conferenceId", c.audience as key, c.draft_id as "draftId", c.title,
    c.rule_name as "ruleName", c.phase, c.provision_ids as "provisionIds", c.opened_by as "openedById",
    c.revision_id as "revisionId", c.ends_at as "endsAt", c.ended_at as "endedAt", c.state
  from consensus_call c`;
const RUNNING = `c.phase in ('open', 'extended')`;
/** Of so many the newest are told. */
const MOST = 100;

@Injectable()
export class CallsReader {
  constructor(private readonly said: SaidInCallsReader) {}

  load(loaders: RequestLoaders, id: string): Promise<CallView | null> {
    return isId(id) ? loaders.batch<string, CallView>('call', this.byIds).load(id) : Promise.resolve(null);
  }

  async loadOfDraft(loaders: RequestLoaders, draftId: string): Promise<CallView[]> {
    return (await loaders.batch('calls of draft', this.ofDrafts).load(draftId)) ?? [];
  }

  async loadOfConference(loaders: RequestLoaders, conferenceId: string): Promise<CallView[]> {
    return (await loaders.batch('calls of conference', this.ofConferences).load(conferenceId)) ?? [];
  }

  loadOutFor(loaders: RequestLoaders, { draftId, provisionId }: Place): Promise<CallView | null> {
    return loaders.batch('call on provision', this.outOn).load({ draftId, provisionId });
  }

  async one(tx: Transaction, id: string): Promise<CallView | null> {
    return isId(id) ? ((await this.byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** The call that a provision is out for now. */
  async outFor(tx: Transaction, { draftId, provisionId }: Place): Promise<string | null> {
    const [row] = await tx.sql<{ id: string }>(
      `select c.id from consensus_call c where ${RUNNING} and c.draft_id = $1 and $2 = any(c.provision_ids)`,
      [draftId, provisionId],
    );
    return row?.id ?? null;
  }

  runningIn(tx: Transaction, conferenceId: string): Promise<CallView[]> {
    return this.whole(tx, `${CALL} where ${RUNNING} and c.conference_id = $1 order by c.prepared_at`, [conferenceId]);
  }

  private readonly byIds = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, CallView>> =>
    keyedById(await this.whole(tx, `${CALL} where c.id = any($1::uuid[])`, [ids]));

  private readonly ofDrafts = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, CallView[]>> =>
    groupedBy(await this.newest(tx, 'draft_id', ids), ({ draftId }) => draftId);

  private readonly ofConferences = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, CallView[]>> =>
    groupedBy(await this.newest(tx, 'conference_id', ids), ({ conferenceId }) => conferenceId);

  private readonly outOn = async (tx: Transaction, places: readonly Place[]): Promise<Map<string, CallView>> => {
    const drafts = [...new Set(places.map(({ draftId }) => draftId))];
    const running = await this.whole(tx, `${CALL} where ${RUNNING} and c.draft_id = any($1::uuid[])`, [drafts]);
    return new Map(
      running.flatMap((call) =>
        call.provisionIds.map((provisionId) => [keyText({ draftId: call.draftId, provisionId }), call] as const),
      ),
    );
  };

  private newest(tx: Transaction, of: 'draft_id' | 'conference_id', ids: readonly string[]): Promise<CallView[]> {
    return this.whole(
      tx,
      `select found.* from unnest($1::uuid[]) as wanted (id)
       cross join lateral (${CALL} where c.${of} = wanted.id order by c.prepared_at desc, c.id limit ${MOST}) found`,
      [ids],
    );
  }

  private async whole(tx: Transaction, sql: string, params: readonly unknown[]): Promise<CallView[]> {
    const rows = await tx.sql<CallView>(sql, params);
    const said = await this.said.in(tx, rows);
    return rows.map((row) => {
      const heard = said.get(row.id);
      return heard === undefined ? row : { ...row, state: withSaid(row.state, heard) };
    });
  }
}
