import { Injectable } from '@nestjs/common';
import { type Content, countBrackets } from '#lib/drafting';
import { isRefusal, refuse } from '#lib/foundation';
import { notAcceptable } from '#lib/positions';
import type { AmendmentView } from '../amendments/amendments.reader.js';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnDrafts } from './draft.policy.js';
import { DraftsReader } from './drafts.reader.js';
import { type CandidatesNo, MergeCandidatesReader } from './merge-candidates.reader.js';
import { type Addition, groundOf, planMerge } from './merge-plan.js';
import type { Decided } from './put-together.js';

export interface MergeInput extends Decided {
  readonly draftId: string;
  readonly provisionId: string;
  readonly amendmentIds: readonly string[];
}

export interface MergePreview {
  readonly provisionId: string;
  readonly amendments: readonly AmendmentView[];
  readonly current: Content;
  readonly content: Content;
  readonly additions: readonly Addition[];
  readonly rebased: readonly string[];
  readonly brackets: number;
  readonly seq: number;
}

/** A private look at what a merge would give. */
@Injectable()
export class PreviewMerge {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsReader,
    private readonly floor: Floor,
    private readonly candidates: MergeCandidatesReader,
  ) {}

  execute(viewer: Viewer, input: MergeInput): Promise<MergePreview | CandidatesNo> {
    return this.database.read(viewer, (tx) => this.preview(tx, input));
  }

  private async preview(tx: Transaction, input: MergeInput): Promise<MergePreview | CandidatesNo> {
    const draft = await this.drafts.one(tx, input.draftId);
    if (draft === null) return refuse('NotFound', { what: 'draft' });
    const { part, inDraftingGroup } = await this.floor.speaker(tx, draft.conferenceId);
    this.floor.require(mayOnDrafts(part, inDraftingGroup).includes('merge'));
    const provisions = (await this.drafts.provisions(tx, draft.id)).map((each) => ({
      ...each,
      division: each.divisionId,
    }));
    const provision = provisions.find(({ id }) => id === input.provisionId);
    if (!provision) return refuse('NotFound', { what: 'provision' });
    const amendments = await this.candidates.find(tx, draft, provision.id, input.amendmentIds);
    if (isRefusal(amendments)) return amendments as CandidatesNo;
    const chosen = amendments as AmendmentView[];
    const plan = planMerge(groundOf(provision, provisions), chosen, input);
    if (isRefusal(plan)) return notAcceptable('UnknownBracket', { bracketId: plan.bracketId });
    const { additions, rebased } = plan;
    const current = provision.content;
    const content = plan.content ?? (additions.length === 1 ? additions[0]?.content : null) ?? current;
    return {
      provisionId: provision.id,
      amendments: chosen,
      current,
      content,
      additions,
      rebased,
      brackets: countBrackets(content),
      seq: draft.seq,
    };
  }
}
