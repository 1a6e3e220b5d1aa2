import { Injectable } from '@nestjs/common';
import { judged, type RunningCall, readingOf, rulingOn, voicesIn } from '#lib/consensus';
import { UndisposedConcerns } from '../concerns/undisposed-concerns.reader.js';
import type { Transaction } from '../platform/database/database.js';
import { CallsReader, type CallView } from './calls/calls.reader.js';
import { type ConsensusTaskView, inCall } from './consensus-task.js';
import { TextNowReader } from './text-now.reader.js';

interface Decided {
  readonly callId: string;
  readonly callTitle: string;
  readonly draftId: string;
  readonly provisionId: string;
  readonly digest: string;
  /** The stances against it that stood at the end. */
  readonly objections: readonly string[];
}

// Of each provision the last call that ended on it: what an earlier one left has been asked about anew.
const LAST_DECIDED = `select distinct on (c.draft_id, r.provision) c.id as "callId", c.title as "callTitle",
    c.draft_id as "draftId", r.provision as "provisionId", r.digest, r.outcome,
    array(select s ->> 'id' from jsonb_array_elements(c.state -> 'heard' -> 'stances') s
      where s -> 'on' ->> 'provision' = r.provision and s -> 'on' ->> 'digest' = r.digest
        and s -> 'answer' ->> 'kind' = 'object') as objections
  from consensus_call c cross join lateral (
    select r -> 'on' ->> 'provision' as provision, r -> 'on' ->> 'digest' as digest, r ->> 'outcome' as outcome
    from jsonb_array_elements(c.state -> 'results') r) r
  where c.conference_id = $1 and c.phase in ('adopted', 'failed', 'broken', 'settled', 'kept')
  order by c.draft_id, r.provision, c.ended_at desc, c.id`;

/** What calls ask of the chair while they run, and what they leave to the chair when they are over. */
@Injectable()
export class TasksOfChairReader {
  constructor(
    private readonly calls: CallsReader,
    private readonly concerns: UndisposedConcerns,
    private readonly texts: TextNowReader,
  ) {}

  async in(tx: Transaction, conferenceId: string): Promise<readonly ConsensusTaskView[]> {
    const running = await this.calls.runningIn(tx, conferenceId);
    const isOut = ({ draftId, provisionId }: ConsensusTaskView) =>
      running.some((call) => call.draftId === draftId && call.provisionIds.includes(provisionId ?? ''));
    // What is out for the next call is closed.
    const toTake = (await this.toTake(tx, conferenceId)).filter((task) => !isOut(task));
    return [...running.flatMap(toRule), ...(await this.toDispose(tx, conferenceId)), ...toTake];
  }

  // What is broken reopens with the wording asked for, and is disposed of with that amendment. Words that were adopted
  // over an objection do not.
  private async toDispose(tx: Transaction, conferenceId: string): Promise<readonly ConsensusTaskView[]> {
    const adopted = await tx.sql<Decided>(
      `select * from (${LAST_DECIDED}) last where outcome = 'adopted' and cardinality(objections) > 0`,
      [conferenceId],
    );
    const objections = adopted.flatMap((each) => each.objections);
    const open = objections.length === 0 ? new Map() : await this.concerns.ofObjections(tx, objections);
    return adopted.flatMap((decided) =>
      decided.objections
        .filter((stanceId) => open.has(stanceId))
        .map((stanceId) => left('ObjectionToDispose', decided, { stanceId, concernId: open.get(stanceId) ?? null })),
    );
  }

  private async toTake(tx: Transaction, conferenceId: string): Promise<readonly ConsensusTaskView[]> {
    const settled = await tx.sql<Decided>(`select * from (${LAST_DECIDED}) last where outcome = 'settled'`, [
      conferenceId,
    ]);
    const found: ConsensusTaskView[] = [];
    for (const decided of settled) {
      const now = await this.texts.one(tx, decided.draftId, decided.provisionId);
      if (now?.state.digest === decided.digest)
        found.push(left('OptionToTake', decided, { stanceId: null, concernId: null }));
    }
    return found;
  }
}

function left(
  kind: ConsensusTaskView['kind'],
  { callId, callTitle, draftId, provisionId }: Decided,
  about: Pick<ConsensusTaskView, 'stanceId' | 'concernId'>,
): ConsensusTaskView {
  return { kind, draftId, provisionId, cited: null, callId, callTitle, dueAt: null, ...about };
}

function toRule(call: CallView): readonly ConsensusTaskView[] {
  const state = call.state as RunningCall;
  const { rule, asking } = state.asked.terms;
  if (asking.kind === 'silence' || judged(rule).length === 0) return [];
  const about = { draftId: call.draftId, cited: null, concernId: null, ...inCall(call) };
  return state.asked.texts.flatMap((text) =>
    voicesIn(state, text)
      .filter((voice) => readingOf(rule, voice) === 'against' && voice.through === null)
      .filter(({ stance }) => stance !== null && rulingOn(stance, rule, state.heard.rulings) === null)
      .map(({ stance }) => ({
        ...about,
        kind: 'ObjectionToRule' as const,
        provisionId: text.provision,
        stanceId: stance,
      })),
  );
}
