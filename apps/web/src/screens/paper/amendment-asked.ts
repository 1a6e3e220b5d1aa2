import type { Audience, FileAmendmentInput } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { newLabelOf } from '../../parts/amendments/new-label.js';
import { widestAudience } from '../../parts/amendments/widest-audience.js';
import type { Paper } from './use-paper.js';
import type { PaperWords } from './words-of.js';

export interface AmendmentAsked extends PaperWords {
  readonly base: Content;
  readonly audience: Audience;
  readonly newLabel: string;
}

/** The amendment that a paper asks to file. */
export function amendmentAsked(paper: Paper, asked: AmendmentAsked): Omit<FileAmendmentInput, 'illustrative'> {
  const { id, issue, provision, heading, proposal } = paper;
  const kind = proposal ?? 'MOD';
  return {
    kind,
    provisionId: provision?.id ?? '',
    headingOf: heading?.id ?? null,
    content: kind === 'MOD' || kind === 'ADD' ? asked.content : null,
    baseContent: asked.base,
    newLabel: newLabelOf(kind, asked.newLabel),
    reasons: asked.reasons,
    issueId: issue?.id ?? null,
    audience: asked.audience,
    paperId: id,
  };
}

/** Who may read it at most, as far as this page knows the words that are in force. */
export function widestOf({ provision, heading, proposal }: Paper, base: Content): Audience {
  const draft = provision?.instrument.draft;
  if (!draft || heading !== null) return 'PUBLIC';
  const { content: inForce } = provision;
  return widestAudience({ kind: proposal ?? 'MOD', base, inForce, draftAudience: draft.audience });
}
