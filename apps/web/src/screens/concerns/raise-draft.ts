import type { Audience, ConcernMatter, ConcernSeverity, HeardAs, RaiseConcernInput } from '#lib/contract';
import type { About } from './RaiseScreen.js';

/** A concern as it is being written. */
export interface RaiseDraft {
  readonly text: string;
  readonly proposed: string;
  readonly quote: string;
  readonly issueId: string | null;
  readonly matter: ConcernMatter;
  readonly severity: ConcernSeverity;
  readonly audience: Audience;
  readonly heardAs: HeardAs;
  readonly onBehalfOf: string | null;
  readonly receivedIn: string;
}

export function draftFor({ provision, position, issueId, quote }: About): RaiseDraft {
  const only = provision?.issues.length === 1 ? provision.issues[0]?.id : undefined;
  return {
    text: '',
    proposed: '',
    quote,
    issueId: issueId ?? position?.issue.id ?? only ?? null,
    matter: 'SUBSTANTIVE',
    severity: 'MAJOR',
    audience: 'CONFERENCE',
    heardAs: 'FLOOR',
    onBehalfOf: null,
    receivedIn: '',
  };
}

interface Raiser {
  /** The secretariat, for whoever said or wrote it. */
  readonly enters: boolean;
  /** It comes from a paper of its owner's, so nobody has to be named. */
  readonly fromPaper: boolean;
}

/** Whether the paper that a concern is raised at is its owner's; what is at another's position is only about that. */
export function isOfOwner(
  { commentId, position }: About,
  { enters, stakeholderId }: { readonly enters: boolean; readonly stakeholderId: string | null },
): boolean {
  return commentId !== null || (position !== null && (enters || position.stakeholder.id === stakeholderId));
}

export function isWhole(draft: RaiseDraft, { enters, fromPaper }: Raiser): boolean {
  const named = !enters || ((draft.onBehalfOf !== null || fromPaper) && draft.receivedIn.trim() !== '');
  return draft.text.trim() !== '' && named;
}

export function inputOf(
  draft: RaiseDraft,
  { provision, position, commentId }: About,
  { conferenceId, enters, fromPaper }: Raiser & { readonly conferenceId: string },
): RaiseConcernInput {
  const quote = draft.quote.trim() || null;
  const { onBehalfOf, receivedIn, heardAs, text, proposed, quote: _, ...rest } = draft;
  return {
    ...rest,
    conferenceId,
    text: text.trim(),
    proposed: proposed.trim(),
    commentId,
    positionId: fromPaper && commentId === null ? (position?.id ?? null) : null,
    anchors: [
      ...(provision ? [{ provisionId: provision.id, quote }] : []),
      ...(position ? [{ positionId: position.id, quote }] : []),
    ],
    ...(enters && { heardAs, onBehalfOf: fromPaper ? null : onBehalfOf, receivedIn: receivedIn.trim() }),
  };
}
