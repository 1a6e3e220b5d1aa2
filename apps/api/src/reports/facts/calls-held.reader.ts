import { Injectable } from '@nestjs/common';
import { reachOf } from '#lib/positions';
import type { CallFacts, CallResult, ReportReach } from '#lib/reports';
import type { Transaction } from '../../platform/database/database.js';
import { groupedBy } from '../../platform/database/grouped-by.js';
import type { HeldMeetingView } from './held-meeting.reader.js';

interface Held {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly rule: string;
  readonly phase: string;
}

// Open while the meeting was on, or a part of that time.
const CALLS = `select c.id, c.audience as key, c.title, c.rule_name as rule, c.phase
  from consensus_call c join call_act o on o.call_id = c.id and o.kind = 'CallOpened'
  where c.conference_id = $1 and o.at < $3 and (c.ended_at is null or c.ended_at >= $2) order by o.at, c.id`;
const RESULTS = `select a.call_id as "callId", coalesce(a.facts->>'cited', '') as cited, a.facts->>'outcome' as outcome,
    coalesce(a.facts->'missing', '[]'::jsonb) as missing
  from call_act a where a.call_id = any($1::uuid[]) and a.kind = 'ProvisionDecided' order by a.seq`;

/** The calls that were open at a meeting, with what became of each provision and what the rule found. */
@Injectable()
export class CallsHeld {
  async of(tx: Transaction, { conferenceId, begins, ends }: HeldMeetingView): Promise<CallFacts[]> {
    const calls = await tx.sql<Held>(CALLS, [conferenceId, begins, ends]);
    const rows = await tx.sql<CallResult & { callId: string }>(RESULTS, [calls.map(({ id }) => id)]);
    const results = groupedBy(rows, ({ callId }) => callId);
    return calls.map(({ key, ...call }) => ({
      ...call,
      reach: reachOf(key) as ReportReach,
      results: (results.get(call.id) ?? []).map(({ cited, outcome, missing }) => ({ cited, outcome, missing })),
    }));
  }
}
