import type { Content } from '#lib/drafting';
import type { Bracket, Look } from './on-desk.js';
import type { StillMeant } from './still-meant.js';

/** How one bracket stands on the desk. */
export type BracketState =
  | { readonly kind: 'open' | 'kept' | 'gone' }
  | { readonly kind: 'wording'; readonly content: Content }
  /** `byPackage`: nobody chose here; it follows from a choice in a linked bracket. */
  | { readonly kind: 'taken'; readonly at: number; readonly byPackage: boolean };

export interface Standing {
  readonly meant: StillMeant;
  readonly gone: ReadonlySet<string>;
  readonly look: Look | null;
}

export function stateOf(bracket: Bracket, { meant, gone, look }: Standing): BracketState {
  if (gone.has(bracket.id)) return { kind: 'gone' };
  const decision = meant.decisions.get(bracket.id);
  if (decision?.kind === 'wording') return { kind: 'wording', content: decision.content };
  if (decision?.kind === 'option') return { kind: 'taken', at: decision.at, byPackage: false };
  const chosen = look?.open.find(({ id }) => id === bracket.id)?.chosen ?? null;
  const at = bracket.options.findIndex(({ id }) => id === chosen);
  if (at !== -1 && isLinked(bracket.id, meant, look)) return { kind: 'taken', at, byPackage: true };
  return { kind: decision ? 'kept' : 'open' };
}

/** True where the merge would take the bracket away. */
export function goes({ kind }: BracketState): boolean {
  return kind === 'taken' || kind === 'wording' || kind === 'gone';
}

/** Brackets where only one wording is asked for and nothing is decided yet. */
export function uncontestedLeft(brackets: readonly Bracket[], standing: Standing): readonly Bracket[] {
  return brackets.filter((each) => each.uncontested !== null && stateOf(each, standing).kind === 'open');
}

// A choice taken back a moment ago may still be in the last look; only a package chooses without the chair.
function isLinked(bracketId: string, { links }: StillMeant, look: Look | null): boolean {
  const standing = look?.open.find(({ id }) => id === bracketId)?.linked ?? [];
  return standing.length > 0 || links.some((each) => each.includes(bracketId));
}
