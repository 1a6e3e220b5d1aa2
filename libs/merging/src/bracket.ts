import {
  type Alternatives,
  type Block,
  type BracketId,
  foldBlocks,
  foldInline,
  type Inline,
  type Level,
  type Option,
  type OptionId,
  type Patch,
  type Strip,
} from '#lib/drafting';
import { digest } from '#lib/foundation';
import { type Amendment, byText } from './amendment.js';
import { type Copies, copied, idsIn } from './copies.js';
import { levelAt } from './level.js';
import type { Place } from './place.js';
import { textOf, type Wording, wordingsOf } from './wording.js';

/** What is known of a bracket that a composite opened. Its first option is the base wording. */
export interface BracketFacts {
  readonly id: BracketId;
  /** Whether it holds words inside a block or whole blocks. */
  readonly level: Level;
  readonly options: readonly [OptionFacts, ...OptionFacts[]];
}

export interface OptionFacts {
  readonly id: OptionId;
  readonly sponsors: readonly string[];
  /** Ids of the amendments that ask for this wording; for the base wording, of the NOCs. */
  readonly amendments: readonly string[];
}

/** A bracket made for a place: its facts, where it stands in the base, and the older brackets copied into it. */
export interface Bracketing {
  readonly facts: BracketFacts;
  readonly patch: Patch;
  readonly copies: Copies;
}

/** The base, and those who ask to keep its wording wherever they ask for nothing else. */
export interface Ground {
  readonly strip: Strip;
  readonly digest: string;
  readonly keeping: readonly Amendment[];
}

/**
 * The bracket at a place: the base wording first, then the others by sponsors and by content; null where every
 * amendment comes to the base wording. Its id is derived from base, place, wordings and amendments, so that a preview
 * and the merge after it speak of the same bracket.
 */
export function bracketAt(place: Place, ground: Ground): Bracketing | null {
  const [unchanged, ...changed] = wordingsOf(ground.strip, place);
  if (changed.length === 0) return null;

  const asking = new Set(changed.flatMap(amendmentsOf));
  const kept = voiced(
    unchanged,
    ground.keeping.filter((amendment) => !asking.has(amendment)),
  );
  const all = [kept, ...changed.map((wording) => voiced(wording, amendmentsOf(wording))).sort(canonically)] as const;
  const id = digest(
    JSON.stringify([ground.digest, place.from, all.map(({ seal, amendments }) => [seal, amendments])]),
  ) as BracketId;
  const level = levelAt(ground.strip, place.from);
  const replaced = idsIn(unchanged);
  const options = all.map((option) => optionOf(option, { id, level, replaced: option === kept ? null : replaced }));
  return {
    facts: { id, level, options: options.map(({ facts }) => facts) as [OptionFacts, ...OptionFacts[]] },
    patch: {
      from: place.from,
      to: place.to,
      node: { kind: 'alternatives', id, options: options.map(({ option }) => option) } as
        | Alternatives<Block>
        | Alternatives<Inline>,
    },
    copies: Object.fromEntries(options.flatMap(({ copies }) => Object.entries(copies))),
  };
}

function amendmentsOf({ askedBy }: Wording): Amendment[] {
  return askedBy.map(({ change }) => change.amendment);
}

interface Voiced {
  readonly wording: Wording;
  readonly text: string;
  /** A short name of the text. */
  readonly seal: string;
  readonly sponsors: readonly string[];
  readonly amendments: readonly string[];
}

function voiced(wording: Wording, amendments: readonly Amendment[]): Voiced {
  const sponsors = [...new Set(amendments.flatMap((amendment) => amendment.sponsors))].sort(byText);
  const text = textOf(wording);
  return { wording, text, seal: digest(text), sponsors, amendments: amendments.map(({ id }) => id) };
}

function canonically(one: Voiced, other: Voiced): number {
  return byText(one.sponsors.join('\u0000'), other.sponsors.join('\u0000')) || byText(one.text, other.text);
}

function optionOf(
  { wording, seal, sponsors, amendments }: Voiced,
  bracket: { id: BracketId; level: Level; replaced: ReadonlySet<string> | null },
) {
  const id = digest(`${bracket.id}\u0000${seal}`) as OptionId;
  const content = bracket.level === 'block' ? foldBlocks(wording) : foldInline(wording);
  // The base wording keeps its older brackets; the same brackets in other options are copies with ids of their own.
  const { parts, copies } =
    bracket.replaced === null ? { parts: content, copies: {} } : copied(content, id, bracket.replaced);
  const option: Option<Block | Inline> = { id, sponsors, content: parts };
  const facts: OptionFacts = { id, sponsors, amendments };
  return { option, facts, copies };
}
