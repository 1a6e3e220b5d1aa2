import * as Y from 'yjs';
import type { BracketId, DivisionKind, Inline, OptionId } from '#lib/drafting';

/** A bracket as the server keeps it beside the words. Clients read it and never write it. */
export interface BracketFacts {
  /** The provision in whose words it stands, or the division in whose heading. */
  readonly provision: string;
  readonly level: 'inline' | 'block';
  /** The option of another bracket in which this one stands. */
  readonly parent: { readonly bracket: BracketId; readonly option: OptionId } | null;
  /** In reading order; `empty` where the option proposed that nothing stand here. */
  readonly options: readonly OptionFacts[];
  /** The merge that opened it; null for one that came with the text. */
  readonly merge: string | null;
}

export interface OptionFacts {
  readonly id: OptionId;
  readonly sponsors: readonly string[];
  readonly empty: boolean;
}

export interface DivisionFacts {
  readonly order: string;
  readonly kind: DivisionKind;
  readonly parent: string | null;
  readonly number: string | null;
  readonly label: string;
  readonly title: string;
  /** The heading with its brackets; absent where nothing is open in it. */
  readonly openTitle?: readonly Inline[];
  readonly suppressed?: true;
}

export const roots = { provisions: 'provisions', divisions: 'divisions', brackets: 'brackets' } as const;

/** The key under which a provision holds its words; everything beside it is written by the server alone. */
export const BODY = 'body';

export type ProvisionMap = Y.Map<unknown>;

/**
 * Set on a provision whose adding was taken back. Deleting it would lose what somebody is typing in it just then; so it
 * is emptied and says nothing, unless such words come in.
 */
export const WITHDRAWN = 'withdrawn';

export function isWithdrawn(provision: ProvisionMap): boolean {
  return provision.get(WITHDRAWN) === true;
}

/** A document as drafts need it: without garbage collection, so that late offline words find their neighbours. */
export function emptyDraft(client?: number): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  if (client !== undefined) doc.clientID = client;
  return doc;
}

export function provisionsOf(doc: Y.Doc): Y.Map<ProvisionMap> {
  return doc.getMap<ProvisionMap>(roots.provisions);
}

export function divisionsOf(doc: Y.Doc): Y.Map<DivisionFacts> {
  return doc.getMap<DivisionFacts>(roots.divisions);
}

export function bracketMapOf(doc: Y.Doc): Y.Map<BracketFacts> {
  return doc.getMap<BracketFacts>(roots.brackets);
}

export function bodyOf(doc: Y.Doc, provision: string): Y.XmlFragment | null {
  const body = provisionsOf(doc).get(provision)?.get(BODY);
  return body instanceof Y.XmlFragment ? body : null;
}
