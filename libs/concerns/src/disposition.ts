/** What became of an amendment in the end. */
export type DispositionKind = (typeof dispositionKinds)[number];

export const dispositionKinds = ['ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'WITHDRAWN', 'OVERTAKEN'] as const;

/** What became of one amendment, and why; the reason is empty only where it was accepted. */
export interface Disposition {
  readonly amendmentId: string;
  readonly kind: DispositionKind;
  readonly reason: string;
}
