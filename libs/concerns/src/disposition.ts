/** What becomes of what somebody asked, be it an amendment or a concern. */
export type DispositionKind = (typeof dispositionKinds)[number];

export const dispositionKinds = [
  'ACCEPTED',
  'ACCEPTED_IN_PRINCIPLE',
  'ACCEPTED_IN_PART',
  'NOT_ACCEPTED',
  'OUT_OF_SCOPE',
  'WITHDRAWN',
  'OVERTAKEN',
] as const;

/** What became of it, and why; the reason is empty only where it was accepted. */
export interface Disposition {
  readonly kind: DispositionKind;
  readonly reason: string;
}

export interface AmendmentDisposition extends Disposition {
  readonly amendmentId: string;
}

/** The reason is empty only where the change of the text speaks for itself. */
export interface ConcernDisposition extends Disposition {
  readonly concernId: string;
  readonly change: TextChange | null;
}

/** The exact change of the text that a concern led to: words of the text just before and just after are kept with both. */
export type TextChange =
  | { readonly kind: 'merge'; readonly mergeId: string }
  | { readonly kind: 'revision'; readonly revisionId: string; readonly provisionId: string };
