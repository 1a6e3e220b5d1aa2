import { Injectable } from '@nestjs/common';
import { type Content, countBrackets } from '#lib/drafting';
import { isRefusal, refuse } from '#lib/foundation';
import { notAcceptable } from '#lib/positions';
import type { AmendmentView } from '../amendments/amendments.reader.js';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import type { ChoiceNo, Decided, LinkBroken } from './desk/choices.js';
import type { DeskBracket } from './desk/desk-brackets.js';
import { GroundReader } from './desk/ground.reader.js';
import type { Outcome } from './desk/outcomes.js';
import { type DraftProvisionView, DraftsReader, type DraftView } from './drafts.reader.js';
import { type CandidatesNo, MergeCandidatesReader } from './merge-candidates.reader.js';
import { type MergePlan, type PlannedText, planMerge } from './merge-plan.js';

export interface MergeInput extends Decided {
  readonly draftId: string;
  readonly provisionId: string;
  readonly amendmentIds: readonly string[];
}

/** A provision that the merge would add. */
export interface Addition {
  readonly label: string | null;
  readonly content: Content;
  readonly amendmentIds: readonly string[];
}

/** A delegation's two amendments at one place. */
export interface TwoVoices {
  readonly sponsor: string;
  readonly amendmentIds: readonly string[];
  readonly bracketId: string | null;
  readonly agree: boolean;
}

export interface MergePreview {
  readonly provisionId: string;
  readonly amendments: readonly AmendmentView[];
  readonly current: Content;
  readonly undecided: Content;
  readonly content: Content;
  readonly additions: readonly Addition[];
  readonly rebased: readonly string[];
  readonly brackets: number;
  readonly seq: number;
  readonly open: readonly DeskBracket[];
  readonly outcomes: readonly Outcome[];
  readonly voices: readonly TwoVoices[];
  readonly headings: readonly never[];
  readonly moves: readonly never[];
}

export type PreviewNo = CandidatesNo | LinkBroken;

/** A look at what a merge would give, for everyone who reads the draft: nothing comes of looking. */
@Injectable()
export class PreviewMerge {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsReader,
    private readonly candidates: MergeCandidatesReader,
    private readonly ground: GroundReader,
  ) {}

  execute(viewer: Viewer, input: MergeInput): Promise<MergePreview | PreviewNo> {
    return this.database.read(viewer, (tx) => this.preview(tx, input));
  }

  private async preview(tx: Transaction, input: MergeInput): Promise<MergePreview | PreviewNo> {
    const draft = await this.drafts.one(tx, input.draftId);
    if (draft === null) return refuse('NotFound', { what: 'draft' });
    const provisions = (await this.drafts.provisions(tx, draft.id)).map(standing);
    const provision = provisions.find(({ id }) => id === input.provisionId);
    if (!provision) return refuse('NotFound', { what: 'provision' });
    const found = await this.candidates.find(tx, draft, provision.id, input.amendmentIds);
    if (isRefusal(found)) return found as CandidatesNo;
    const chosen = found as AmendmentView[];
    const ground = await this.ground.survey(tx, { draftId: draft.id, provisionId: provision.id }, provisions);
    const plan = planMerge(ground, chosen, input);
    return isRefusal(plan) ? asPreviewNo(plan as ChoiceNo) : shown(draft, chosen, plan as MergePlan);
  }
}

function standing(view: DraftProvisionView) {
  return { ...view, division: view.divisionId };
}

function asPreviewNo(no: ChoiceNo): PreviewNo {
  return no.kind === 'UnknownChoice' ? notAcceptable('UnknownBracket', { bracketId: no.bracketId }) : no;
}

function shown(draft: DraftView, amendments: readonly AmendmentView[], plan: MergePlan): MergePreview {
  const [own] = plan.texts;
  const additions = plan.texts.flatMap(addition);
  const isAddition = own.text.asked.length === 0 && additions.length === 1;
  const content = (isAddition ? additions[0]?.content : null) ?? own.content;
  return {
    provisionId: own.text.site.provisionId ?? '',
    amendments,
    current: own.text.current,
    undecided: own.undecided,
    content,
    additions,
    rebased: plan.rebased,
    brackets: countBrackets(content),
    seq: draft.seq,
    open: plan.brackets,
    outcomes: plan.outcomes,
    headings: [],
    moves: [],
    voices: plan.voices.map(({ sponsor, amendments: amendmentIds, bracket, agree }) => ({
      sponsor,
      amendmentIds,
      bracketId: bracket,
      agree,
    })),
  };
}

function addition({ text: { site, asked }, content }: PlannedText): readonly Addition[] {
  return site.kind === 'addition' ? [{ label: site.label, content, amendmentIds: asked.map(({ id }) => id) }] : [];
}
