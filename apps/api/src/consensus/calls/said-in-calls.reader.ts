import { Injectable } from '@nestjs/common';
import {
  type Call,
  type DelegationId,
  type GivenProxy,
  isRunning,
  type Moment,
  type PersonId,
  type Receipt,
  type Ruling,
  type RunningCall,
  type StanceId,
  termsOf,
} from '#lib/consensus';
import type { Transaction } from '../../platform/database/database.js';
import { groupedBy } from '../../platform/database/grouped-by.js';
import { given, ProxiesReader, type ProxyView } from '../delegations/proxies.reader.js';
import { type SpokenStance, toCleared, toDraft } from '../stances/stance-view.js';
import { StancesReader } from '../stances/stances.reader.js';
import { allowed } from './allowed-proxies.js';
import type { Said } from './stored-call.js';

interface Kept {
  readonly id: string;
  readonly conferenceId: string;
  readonly draftId: string;
  readonly state: Call;
}

interface ActRow {
  readonly callId: string;
  readonly kind: 'CallReceived' | 'PresenceNoted' | 'ObjectionRuled';
  readonly facts: Readonly<Record<string, unknown>>;
  readonly stakeholderId: string | null;
  readonly byId: string;
  readonly at: Date;
}

/** What has been said in calls that run, in as many statements as for one. */
@Injectable()
export class SaidInCallsReader {
  constructor(
    private readonly stances: StancesReader,
    private readonly proxies: ProxiesReader,
  ) {}

  async in(tx: Transaction, calls: readonly Kept[]): Promise<ReadonlyMap<string, Said>> {
    const running = calls.filter(({ state }) => isRunning(state));
    if (running.length === 0) return new Map();
    const drafts = [...new Set(running.map(({ draftId }) => draftId))];
    const asked = running.flatMap(({ state }) => termsOf(state).provisions);
    const said = groupedBy(await this.stances.saidIn(tx, drafts, asked), ({ draftId }) => draftId);
    const drafted = groupedBy(await this.stances.draftedIn(tx, drafts, asked), ({ draftId }) => draftId);
    const proxies = await this.proxies.everIn(tx, [...new Set(running.map(({ conferenceId }) => conferenceId))]);
    const acts = groupedBy(
      await actsIn(
        tx,
        running.map(({ id }) => id),
      ),
      ({ callId }) => callId,
    );
    return new Map(
      running.map(({ id, conferenceId, draftId, state }) => {
        const call = state as RunningCall;
        const done = acts.get(id) ?? [];
        return [
          id,
          {
            stances: askedOf(call, said.get(draftId)).map(toCleared),
            drafts: askedOf(call, drafted.get(draftId)).map(toDraft),
            proxies: proxiesIn(call, proxies.get(conferenceId) ?? []),
            rulings: done.filter(({ kind }) => kind === 'ObjectionRuled').map(toRuling),
            receipts: done.filter(({ kind }) => kind === 'CallReceived').map(toReceipt),
            present: presentIn(done),
          },
        ];
      }),
    );
  }
}

function actsIn(tx: Transaction, calls: readonly string[]): Promise<ActRow[]> {
  return tx.sql<ActRow>(
    `select call_id as "callId", kind, facts, stakeholder_id as "stakeholderId", said_by as "byId", at from call_act
     where call_id = any($1::uuid[]) and kind in ('CallReceived', 'PresenceNoted', 'ObjectionRuled') order by seq`,
    [calls],
  );
}

function askedOf({ asked }: RunningCall, stances: readonly SpokenStance[] = []): readonly SpokenStance[] {
  return stances.filter(({ provisionId }) => asked.terms.provisions.includes(provisionId));
}

/** Those that held when it ended, or hold now, as far as the call's rule knows proxies. */
function proxiesIn({ asked, deadline }: RunningCall, proxies: readonly ProxyView[]): readonly GivenProxy[] {
  const end = deadline?.dueAt ?? Number.POSITIVE_INFINITY;
  const holding = proxies.filter(
    ({ namedAt, endedAt }) => namedAt.getTime() < end && (endedAt === null || endedAt.getTime() >= end),
  );
  return allowed(holding.map(given), asked.terms.rule, asked.delegations);
}

function toRuling({ facts, byId }: ActRow): Ruling {
  return {
    stance: facts['stance'] as StanceId,
    finds: facts['finds'] as Ruling['finds'],
    reason: String(facts['reason']),
    by: byId as PersonId,
  };
}

function toReceipt({ stakeholderId, byId, at }: ActRow): Receipt {
  return { delegation: stakeholderId as DelegationId, person: byId as PersonId, at: at.getTime() as Moment };
}

function presentIn(acts: readonly ActRow[]): readonly DelegationId[] | null {
  const noted = acts.findLast(({ kind }) => kind === 'PresenceNoted');
  return noted === undefined ? null : (noted.facts['presentIds'] as readonly DelegationId[]);
}
