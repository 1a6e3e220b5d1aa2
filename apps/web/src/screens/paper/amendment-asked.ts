import type { Audience, FileAmendmentInput } from '#lib/contract';
import type { Content } from '#lib/drafting';
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

function newLabelOf(kind: string, written: string): string | null {
  const label = written.trim();
  return kind === 'ADD' && label !== '' ? label : null;
}
