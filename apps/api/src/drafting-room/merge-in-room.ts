import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Content, equalContent } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { type DraftProvision, project } from '#lib/live-draft';
import type { AmendmentView } from '../amendments/amendments.reader.js';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { DraftsReader, type DraftView } from './drafts.reader.js';
import { MergeStore, type Overtaken } from './merge.store.js';
import { type CandidatesNo, MergeCandidatesReader } from './merge-candidates.reader.js';
import { groundOf, type MergePlan, planMerge } from './merge-plan.js';
import type { MergeInput } from './preview-merge.js';
import { type LiveDocument, writeMerge } from './write-merge.js';

export interface MergeRequest extends MergeInput {
  readonly expectedSeq?: number | null;
}

/** The document as the log has it, under its room's lock, and the log entry that will hold the change. */
export interface Locked {
  readonly doc: LiveDocument;
  readonly seq: number;
}

export type ChangedMeanwhile = Refusal<'ChangedMeanwhile', { currentVersion: number; currentContent: Content }>;
export type MergeNo = ChangedMeanwhile | CandidatesNo | Overtaken;

/** One merge, from the words that stand to the entry in the record, in one transaction. */
@Injectable()
export class MergeInRoom {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly candidates: MergeCandidatesReader,
    private readonly store: MergeStore,
    private readonly acts: Acts,
  ) {}

  async merge(
    tx: Transaction,
    draft: DraftView,
    { doc, seq }: Locked,
    request: MergeRequest,
  ): Promise<{ id: string } | MergeNo> {
    const { provisions } = project(doc);
    const provision = provisions.find(({ id }) => id === request.provisionId);
    if (!provision) return refuse('NotFound', { what: 'provision' });
    const amendments = await this.candidates.find(tx, draft, provision.id, request.amendmentIds);
    if (isRefusal(amendments)) return amendments as CandidatesNo;
    const chosen = amendments as AmendmentView[];
    const plan = (await this.isAsExpected(tx, draft, provision, request))
      ? planMerge(groundOf(provision, provisions), chosen, request)
      : null;
    if (plan === null || isRefusal(plan))
      return refuse('ChangedMeanwhile', { currentVersion: seq - 1, currentContent: provision.content });

    const id = randomUUID();
    const { changed, addedFor } = writeMerge(doc, provision, plan as MergePlan, id);
    const taken = chosen.map((each) => ({
      id: each.id,
      version: each.version,
      addedProvisionId: addedFor.get(each.id) ?? null,
    }));
    const { conferenceId, key: audience } = draft;
    const personId = tx.viewer.kind === 'person' ? tx.viewer.personId : '';
    const merge = {
      id,
      conferenceId,
      audience,
      draftId: draft.id,
      provisionId: provision.id,
      personId,
      seq: changed ? seq : seq - 1,
    };
    const overtaken = await this.store.add(tx, merge, taken);
    if (overtaken !== null) return overtaken;
    await this.tell(tx, draft, provision, { id, chosen });
    return { id };
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

  private tell(
    tx: Transaction,
    draft: DraftView,
    provision: DraftProvision,
    merged: { id: string; chosen: readonly AmendmentView[] },
  ): Promise<void> {
    const { conferenceId, key: audience, id: draftId } = draft;
    const symbols = [
      ...new Set(merged.chosen.flatMap(({ symbol, coSponsorSymbols }) => [symbol, ...coSponsorSymbols])),
    ].sort();
    const facts = {
      draftId,
      provisionId: provision.id,
      cited: provision.number ?? provision.label,
      count: merged.chosen.length,
      symbols,
    };
    const told = {
      conferenceId,
      audience,
      kind: 'AmendmentsMerged',
      subjectId: merged.id,
      provisionId: provision.id,
      draftId,
    };
    return this.acts.happened(tx, { ...told, facts });
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
