import { Injectable } from '@nestjs/common';
import { type Content, countBrackets } from '#lib/drafting';
import { isRefusal, refuse } from '#lib/foundation';
import { notAcceptable } from '#lib/positions';
import type { AmendmentView } from '../amendments/amendments.reader.js';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { toDivision } from './base-text.reader.js';
import type { ChoiceNo, Decided, LinkBroken } from './desk/choices.js';
import type { DeskBracket } from './desk/desk-brackets.js';
import { provisionAt } from './desk/desk-text.js';
import { GroundReader } from './desk/ground.reader.js';
import type { Outcome } from './desk/outcomes.js';
import type { PlacedText } from './desk/to-write.js';
import { type DraftDivisionView, type DraftProvisionView, DraftsReader, type DraftView } from './drafts.reader.js';
import { type CandidatesNo, MergeCandidatesReader } from './merge-candidates.reader.js';
import { type MergePlan, planMerge } from './merge-plan.js';

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

/** A heading on the desk. */
export interface MergedHeading {
  readonly division: DraftDivisionView;
  readonly current: Content;
  readonly content: Content;
  readonly amendmentIds: readonly string[];
}

/** A provision that would go elsewhere, or may. */
export interface Move {
  readonly provisionId: string;
  readonly afterProvisionId: string;
  readonly amendmentIds: readonly string[];
  readonly contested: boolean;
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
  readonly headings: readonly MergedHeading[];
  readonly moves: readonly Move[];
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
    const divisions = await this.drafts.divisions(tx, draft.id);
    const at = { draftId: draft.id, provisionId: provision.id };
    const ground = await this.ground.survey(tx, at, { provisions, divisions: divisions.map(toDivision) });
    const plan = planMerge(ground, chosen, input);
    if (isRefusal(plan)) return asPreviewNo(plan as ChoiceNo);
    return { ...shown(draft, chosen, plan as MergePlan), ...elsewhere(plan as MergePlan, chosen, divisions) };
  }
}

function standing(view: DraftProvisionView) {
  return { ...view, division: view.divisionId };
}

function asPreviewNo(no: ChoiceNo): PreviewNo {
  return no.kind === 'UnknownChoice' ? notAcceptable('UnknownBracket', { bracketId: no.bracketId }) : no;
}

type Shown = Omit<MergePreview, 'headings' | 'moves'>;

function shown(draft: DraftView, amendments: readonly AmendmentView[], plan: MergePlan): Shown {
  const [own] = plan.texts;
  const additions = plan.texts.flatMap(addition);
  const isAddition = additions.length === 1 && additions[0]?.amendmentIds.length === amendments.length;
  const content = (isAddition ? additions[0]?.content : null) ?? own.content;
  return {
    provisionId: provisionAt(own.site) ?? '',
    amendments,
    current: own.current,
    undecided: plan.stages[0].texts[0]?.undecided ?? own.current,
    content,
    additions,
    rebased: plan.rebased,
    brackets: countBrackets(content),
    seq: draft.seq,
    open: plan.brackets,
    outcomes: plan.outcomes,
    voices: plan.voices.map(({ sponsor, amendments: amendmentIds, bracket, agree }) => ({
      sponsor,
      amendmentIds,
      bracketId: bracket,
      agree,
    })),
  };
}

function addition({ site, content, amendmentIds }: PlacedText): readonly Addition[] {
  return site.kind === 'addition' ? [{ label: site.label, content, amendmentIds }] : [];
}

function elsewhere(
  { texts, move }: MergePlan,
  amendments: readonly AmendmentView[],
  divisions: readonly DraftDivisionView[],
): Pick<MergePreview, 'headings' | 'moves'> {
  const byId = new Map(divisions.map((division) => [division.id, division]));
  const moves = amendments.filter(({ kind }) => kind === 'MOVE');
  const targets = [...new Set(moves.map(({ afterProvisionId }) => afterProvisionId ?? ''))];
  return {
    headings: texts.flatMap(({ site, current, content, amendmentIds }) => {
      const division = site.kind === 'heading' ? byId.get(site.divisionId) : undefined;
      return division ? [{ division, current, content, amendmentIds }] : [];
    }),
    moves: targets.map((afterProvisionId) => {
      const mine = moves.filter((each) => each.afterProvisionId === afterProvisionId);
      return {
        provisionId: mine[0]?.provisionId ?? '',
        afterProvisionId,
        amendmentIds: mine.map(({ id }) => id),
        contested: move?.after !== afterProvisionId,
      };
    }),
  };
}
