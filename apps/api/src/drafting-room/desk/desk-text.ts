import type { Content } from '#lib/drafting';
import type { AmendmentView } from '../../amendments/amendments.reader.js';

/** Where a text stands that a merge works on. */
export type Site =
  | { readonly kind: 'provision'; readonly provisionId: string }
  /** A provision behind the one on the desk: null where it is not there yet. */
  | {
      readonly kind: 'addition';
      readonly provisionId: string | null;
      readonly label: string | null;
      /** The same for the same additions at the same place. */
      readonly key: string;
    }
  | { readonly kind: 'heading'; readonly divisionId: string }
  /** Where words of a provision would come to stand that somebody asks to move. */
  | { readonly kind: 'arrival'; readonly from: string; readonly after: string };

/** One text on the desk, as it stands, and what is asked of it. */
export interface DeskText {
  readonly site: Site;
  readonly current: Content;
  readonly asked: readonly AmendmentView[];
  /** The standing brackets that are on the desk, where not all are. */
  readonly only?: ReadonlySet<string>;
}

/** The provision at a site; null where none is there. */
export function provisionAt(site: Site): string | null {
  return site.kind === 'provision' || site.kind === 'addition' ? site.provisionId : null;
}
