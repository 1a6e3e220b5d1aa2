import {
  type Alternatives,
  type Block,
  type BracketId,
  type Content,
  type Inline,
  type Level,
  type Option,
  taking,
} from '#lib/drafting';
import { askedText } from './amendment.js';
import type { WrittenOn } from './merge-onto.js';
import { type Rebase, rebase } from './rebase.js';

/** A bracket that stands in the draft, as far as one must know it to say whose option is whose. */
export interface StandingBracket {
  readonly id: BracketId | string;
  readonly level?: Level;
  readonly options: readonly { readonly id: string; readonly amendments: readonly string[] }[];
}

export interface TheirWording {
  /** The whole text as they would have it. */
  readonly content: Content;
  /** The text as it stands, each bracket settled by their option, or the base wording where they have none. */
  readonly settled: Content;
  /** The worst of what became of their amendments on the way here; clean where they have none. */
  readonly kind: Rebase['kind'];
}

/**
 * A provision as a delegation would have it: its option in each bracket that stands, and what it asks for beside them
 * written on the words that stand. Where no drafting has touched the words it is exactly what it proposed.
 *
 * Of brackets that no composite opened nothing is known, and they stay.
 */
export function asTheyWouldHaveIt({
  current,
  brackets,
  written,
}: {
  readonly current: Content;
  readonly brackets: readonly StandingBracket[];
  /** The delegation's amendments to this provision. */
  readonly written: readonly WrittenOn[];
}): TheirWording {
  const settled = settledFor(new Set(written.map(({ amendment }) => amendment.id)), current, brackets);
  let content = settled;
  let kind: Rebase['kind'] = 'clean';
  for (const { amendment, base } of written) {
    const next = rebase(amendment, base, content);
    content = askedText(next.amendment, content);
    kind = worse(kind, next.kind);
  }
  return { content, settled, kind };
}

function settledFor(theirs: ReadonlySet<string>, current: Content, brackets: readonly StandingBracket[]): Content {
  const facts = new Map<string, StandingBracket>(brackets.map((bracket) => [bracket.id, bracket]));
  return taking(current, <Part extends Block | Inline>(bracket: Alternatives<Part>): Option<Part> | undefined => {
    const known = facts.get(bracket.id);
    if (known === undefined) return undefined;
    const wanted = known.options.find(({ amendments }) => amendments.some((id) => theirs.has(id)))?.id;
    return bracket.options.find(({ id }) => id === wanted) ?? bracket.options[0];
  });
}

const fromBest: readonly Rebase['kind'][] = ['clean', 'contained', 'adjusted', 'conflicting'];

function worse(one: Rebase['kind'], other: Rebase['kind']): Rebase['kind'] {
  return fromBest.indexOf(one) < fromBest.indexOf(other) ? other : one;
}
