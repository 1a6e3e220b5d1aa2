import { Injectable } from '@nestjs/common';
import { type Content, equalContent } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { type DraftProvision, project } from '#lib/live-draft';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import type { AmendmentView } from '../amendments/amendments.reader.js';
import { SharedDocuments } from '../live/shared-documents.js';
import type { Transaction } from '../platform/database/database.js';
import { type Locked, personOf } from './chair-in-room.js';
import type { ChoiceNo, LinkBroken } from './desk/choices.js';
import { GroundReader, type Surveyed } from './desk/ground.reader.js';
import { type ConditionNo, judgeConditions } from './desk/judge-conditions.js';
import { DraftsReader, type DraftView } from './drafts.reader.js';
import type { Overtaken } from './merge.store.js';
import { type CandidatesNo, MergeCandidatesReader } from './merge-candidates.reader.js';
import { type MergePlan, planMerge } from './merge-plan.js';
import type { MergeInput } from './preview-merge.js';
import { RecordMerge } from './record-merge.js';
import { writeMerge } from './write-merge.js';

export interface MergeRequest extends MergeInput {
  readonly reasons: readonly { readonly amendmentId: string; readonly reason: string }[];
  readonly ruling?: string | null;
  readonly expectedSeq?: number | null;
}

export type ChangedMeanwhile = Refusal<'ChangedMeanwhile', { currentVersion: number; currentContent: Content }>;
export type MergeNo = ChangedMeanwhile | CandidatesNo | Overtaken | LinkBroken | NotAcceptable | ConditionNo;

/** One merge, from the words that stand to the entry in the record, in one transaction. */
@Injectable()
export class MergeInRoom {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly candidates: MergeCandidatesReader,
    private readonly ground: GroundReader,
    private readonly rooms: SharedDocuments,
    private readonly record: RecordMerge,
  ) {}

  async merge(
    tx: Transaction,
    draft: DraftView,
    { doc, seq, mergeId }: Merging,
    request: MergeRequest,
  ): Promise<{ id: string } | MergeNo> {
    const { provisions, divisions } = project(doc);
    const provision = provisions.find(({ id }) => id === request.provisionId);
    if (!provision) return refuse('NotFound', { what: 'provision' });
    if (isNothing(request)) return notAcceptable('NothingChosen', { field: 'amendmentIds' });
    const found = await this.candidates.find(tx, draft, provision.id, request.amendmentIds);
    if (isRefusal(found)) return found as CandidatesNo;
    const chosen = found as AmendmentView[];
    const stale = refuse('ChangedMeanwhile', { currentVersion: seq - 1, currentContent: provision.content });
    if (!(await this.isAsExpected(tx, draft, provision, request))) return stale;
    const ground = await this.ground.survey(
      tx,
      { draftId: draft.id, provisionId: provision.id },
      { provisions, divisions },
    );
    const planned = planMerge(ground, chosen, request);
    if (isRefusal(planned)) return (planned as ChoiceNo).kind === 'UnknownChoice' ? stale : (planned as MergeNo);
    const plan = planned as MergePlan;
    const no = judgeConditions(plan, ground, request);
    return no ?? this.apply(tx, { draft, provision, chosen, ground }, { plan, doc, seq, mergeId, request });
  }

  /** What stands in the way of merging these, now. */
  async obstacle(
    tx: Transaction,
    draft: DraftView,
    provisionId: string,
    ids: readonly string[],
  ): Promise<CandidatesNo | null> {
    const found = await this.candidates.find(tx, draft, provisionId, ids);
    return isRefusal(found) ? (found as CandidatesNo) : null;
  }

  private async apply(
    tx: Transaction,
    { draft, provision, chosen, ground }: Sides,
    { plan, doc, seq, mergeId: id, request }: Applying,
  ): Promise<{ id: string } | Overtaken> {
    const { changed, placed, words } = writeMerge(doc, provision, plan, id);
    const personId = personOf(tx.viewer);
    await this.rooms.recordOrigins(tx, draft.id, { mergeId: id, personId }, words);
    const merge = {
      id,
      conferenceId: draft.conferenceId,
      audience: draft.key,
      draftId: draft.id,
      provisionId: provision.id,
      personId,
      seq: changed ? seq : seq - 1,
      before: plan.texts[0].current,
      after: plan.texts[0].content,
    };
    const overtaken = await this.record.merge(tx, merge, { plan, ground, chosen, placed, request, provision });
    return overtaken ?? { id };
  }

  // The rows tell up to which entry a provision is as they say; words that differ from them are newer than any row.
  private async isAsExpected(
    tx: Transaction,
    draft: DraftView,
    provision: DraftProvision,
    { expectedSeq }: MergeRequest,
  ): Promise<boolean> {
    if (expectedSeq == null) return true;
    const row = await this.drafts.provision(tx, draft.id, provision.id);
    return row !== null && row.seq <= expectedSeq && equalContent(row.content, provision.content);
  }
}

interface Sides {
  readonly draft: DraftView;
  readonly provision: DraftProvision;
  readonly chosen: readonly AmendmentView[];
  readonly ground: Surveyed;
}

/** The change under way, and the merge that it carries out. */
export interface Merging extends Locked {
  readonly mergeId: string;
}

interface Applying extends Merging {
  readonly plan: MergePlan;
  readonly request: MergeRequest;
}

function isNothing({ amendmentIds, choices }: MergeRequest): boolean {
  return amendmentIds.length === 0 && choices.length === 0;
}
