import type { Audience, FileAmendmentInput, ProposalKind } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { newLabelOf } from '../../parts/amendments/new-label.js';
import { widestAudience } from '../../parts/amendments/widest-audience.js';
import type { OnBehalfDraft } from '../../parts/people/OnBehalf.js';
import type { StandingWords } from './standing-words.js';

/** What an amendment is about: the provision, or the heading it stands under. */
export type Subject = 'provision' | 'heading';

export const kindsOf: Readonly<Record<Subject, readonly ProposalKind[]>> = {
  provision: ['MOD', 'ADD', 'SUP', 'MOVE', 'NOC'],
  heading: ['MOD', 'SUP', 'NOC'],
};

/** What someone is about to ask. Words for each kind and subject are kept apart: trying one loses no other. */
export interface AmendmentDraft extends OnBehalfDraft {
  readonly about: Subject;
  readonly kind: ProposalKind;
  readonly changed: Content;
  readonly headed: Content;
  readonly added: Content;
  readonly newLabel: string;
  /** For MOVE: the provision it is to follow. */
  readonly after: string | null;
  readonly reasons: string;
  readonly issueId: string | null;
  readonly audience: Audience;
}

type Start = Pick<AmendmentDraft, 'about' | 'kind' | 'issueId'>;

export function draftOf(standing: StandingWords, { about, kind, issueId }: Start): AmendmentDraft {
  return {
    about,
    kind,
    changed: standing.content,
    headed: standing.heading?.content ?? [],
    added: [],
    newLabel: '',
    after: null,
    reasons: '',
    issueId,
    audience: 'CONFERENCE',
    onBehalfOf: null,
    receivedIn: '',
  };
}

/** A draft kept on the device before there were headings and moves says nothing of them. */
export function completed(draft: AmendmentDraft, standing: StandingWords): AmendmentDraft {
  const start = draftOf(standing, { about: 'provision', kind: draft.kind, issueId: draft.issueId });
  const whole = { ...start, ...draft };
  return whole.about === 'heading' && standing.heading === null ? { ...whole, about: 'provision' } : whole;
}

/** The words it is written on. */
export function baseOf({ about }: AmendmentDraft, standing: StandingWords): Content {
  return about === 'heading' ? (standing.heading?.content ?? []) : standing.content;
}

/** Who may read it at most. */
export function widestOf(draft: AmendmentDraft, standing: StandingWords): Audience {
  const { kind, about } = draft;
  const inForce = about === 'heading' ? (standing.heading?.inForce ?? []) : standing.inForce;
  return widestAudience({ kind, base: baseOf(draft, standing), inForce, draftAudience: standing.draftAudience });
}

/** The words asked for; SUP and NOC ask for none, and a provision moves with the words that stand. */
export function askedOf({ about, kind, changed, headed, added }: AmendmentDraft): Content | null {
  if (kind === 'ADD') return added;
  if (kind !== 'MOD') return null;
  return about === 'heading' ? headed : changed;
}

/** The division whose heading it is about; null where it is about the provision. */
export function headingOf({ about }: AmendmentDraft, { heading }: StandingWords): string | null {
  return about === 'heading' ? (heading?.divisionId ?? null) : null;
}

type Filed = Omit<FileAmendmentInput, 'provisionId' | 'baseContent' | 'illustrative'>;

export function inputOf(draft: AmendmentDraft, standing: StandingWords): Filed {
  const { kind, reasons, issueId, audience, onBehalfOf, after } = draft;
  return {
    kind,
    headingOf: headingOf(draft, standing),
    afterProvisionId: kind === 'MOVE' ? after : null,
    content: askedOf(draft),
    newLabel: newLabelOf(kind, draft.newLabel),
    reasons,
    issueId,
    audience,
    onBehalfOf,
    receivedIn: onBehalfOf === null ? null : draft.receivedIn,
  };
}
