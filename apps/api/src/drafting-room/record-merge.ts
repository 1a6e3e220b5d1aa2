import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import type { DraftProvision } from '#lib/live-draft';
import type { AmendmentView } from '../amendments/amendments.reader.js';
import { Dispositions, type NewDisposition } from '../amendments/dispositions.events.js';
import { RebaseDue } from '../amendments/rebase-due.events.js';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { dispositionsOf } from './desk/dispositions-of.js';
import type { Surveyed } from './desk/ground.reader.js';
import { ruledOn } from './desk/judge-conditions.js';
import { KeepBrackets } from './desk/keep-brackets.js';
import { MergeStore, type NewMerge, type Overtaken } from './merge.store.js';
import type { MergeRequest } from './merge-in-room.js';
import type { MergePlan } from './merge-plan.js';
import type { Placed } from './write-merge.js';

/** What was merged, how it was decided and where it stands now. */
export interface MergeDone {
  readonly plan: MergePlan;
  readonly ground: Surveyed;
  readonly chosen: readonly AmendmentView[];
  readonly placed: readonly (Placed | null)[];
  readonly request: MergeRequest;
  readonly provision: DraftProvision;
}

/** All that is written down of a merge beside the words themselves. */
@Injectable()
export class RecordMerge {
  constructor(
    private readonly store: MergeStore,
    private readonly brackets: KeepBrackets,
    private readonly dispositions: Dispositions,
    private readonly rebases: RebaseDue,
    private readonly acts: Acts,
  ) {}

  async merge(tx: Transaction, merge: NewMerge, done: MergeDone): Promise<Overtaken | null> {
    const { plan, ground, chosen, placed, request } = done;
    const addedFor = new Map(
      plan.texts.flatMap(({ site, amendmentIds }, at) =>
        site.kind === 'addition' ? amendmentIds.map((id) => [id, provisionOf(placed[at])] as const) : [],
      ),
    );
    const taken = chosen.map(({ id, version }) => ({ id, version, addedProvisionId: addedFor.get(id) ?? null }));
    const overtaken = await this.store.add(tx, merge, taken);
    if (overtaken !== null) return overtaken;
    await this.store.addOutcomes(tx, merge, plan.outcomes);
    await this.brackets.after(tx, merge, { plan, known: ground.known, placed, mergeId: merge.id });
    await this.dispositions.give(tx, given(plan.outcomes, request, merge.id));
    const ruled = ruledOn(plan, ground).map(({ id }) => id);
    if (ruled.length > 0) await this.store.addRulings(tx, merge, request.ruling ?? '', ruled);
    for (const provisionId of new Set([merge.provisionId, ...placed.map(provisionOf)]))
      if (provisionId !== null)
        await this.rebases.mark(tx, { draftId: merge.draftId, provisionId, cause: 'MERGE', causeId: merge.id });
    await this.tell(tx, merge, done, ruled.length > 0);
    return null;
  }

  private async tell(
    tx: Transaction,
    { id, conferenceId, audience, draftId }: NewMerge,
    { chosen, provision, request, plan }: MergeDone,
    isRuled: boolean,
  ): Promise<void> {
    const symbols = [
      ...new Set(chosen.flatMap(({ symbol, coSponsorSymbols }) => [symbol, ...coSponsorSymbols])),
    ].sort();
    const cited = provision.number ?? provision.label;
    const facts = { draftId, provisionId: provision.id, cited };
    const told = { conferenceId, audience, subjectId: id, provisionId: provision.id, draftId };
    const brackets = plan.going.length;
    await this.acts.happened(
      tx,
      chosen.length > 0
        ? { ...told, kind: 'AmendmentsMerged', facts: { ...facts, count: chosen.length, symbols } }
        : { ...told, kind: 'BracketsSettled', facts: { ...facts, count: brackets } },
    );
    if (isRuled)
      await this.acts.happened(tx, { ...told, kind: 'RulingGiven', facts: { ...facts, ruling: request.ruling ?? '' } });
  }
}

// That each reason owed was given has been judged before anything was written.
function given(outcomes: MergePlan['outcomes'], { reasons }: MergeRequest, mergeId: string): readonly NewDisposition[] {
  const dispositions = dispositionsOf(outcomes, reasons);
  return isRefusal(dispositions) ? [] : dispositions.map((each) => ({ ...each, mergeId }));
}

function provisionOf(placed: Placed | null | undefined): string | null {
  return placed && 'provisionId' in placed ? placed.provisionId : null;
}
