import type { Content } from '#lib/drafting';

/** A provision as it stands in the draft, as far as merging needs to know it. */
export interface Standing {
  readonly id: string;
  readonly division: string;
  readonly label: string | null;
  readonly added: boolean;
  readonly suppressed: boolean;
  readonly content: Content;
}
