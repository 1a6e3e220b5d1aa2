import type { Alternatives, Block, BracketId, Inline, OptionId, Stretch } from '#lib/drafting';
import { digest } from '#lib/foundation';

/**
 * Ids given to copies of older brackets, each with the id that it had.
 *
 * Where a bracket that stood in the base comes within several options of a new one, it stands in the text several
 * times, and an id may stand only once. A copy gets its old id back when its option is taken, since the others go
 * with theirs.
 */
export type Copies = Readonly<Record<string, string>>;

type Part = Block | Inline;

/**
 * The parts with new ids for all brackets in them, derived from the option that they come into. Those in `replaced`
 * may get their old id back; what an amendment doubled, moved or brought along can't, because it may stand elsewhere.
 */
export function copied(
  parts: readonly Part[],
  into: OptionId,
  replaced: ReadonlySet<string>,
): { parts: readonly Part[]; copies: Copies } {
  const copies: Record<string, string> = {};
  const times = new Map<string, number>();
  const rename = (id: string) => {
    const time = times.get(id) ?? 0;
    times.set(id, time + 1);
    const copy = digest(`${into}\u0000${id}\u0000${time}`);
    if (time === 0 && replaced.has(id)) copies[copy] = id;
    return copy;
  };
  return { parts: renamed(parts, rename), copies };
}

/** The ids of the brackets and options of a stretch. */
export function idsIn({ strip, from, to }: Stretch): ReadonlySet<string> {
  const within = [...strip.nodes].filter(([at]) => at >= from && at < to);
  return new Set(within.map(([, { id }]) => id));
}

/** The parts with the ids that their brackets had before they were copied. */
export function restored<Kind extends Part>(parts: readonly Kind[], copies: Copies): readonly Kind[] {
  return renamed(parts, (id) => copies[id] ?? id) as readonly Kind[];
}

function renamed(parts: readonly Part[], rename: (id: string) => string): readonly Part[] {
  return parts.map((part): Part => {
    switch (part.kind) {
      case 'text':
        return part;
      case 'alternatives':
        return renamedBracket(part, rename);
      case 'table':
        return { ...part, rows: part.rows.map((row) => row.map((cell) => renamed(cell, rename) as readonly Inline[])) };
      default:
        return { ...part, content: renamed(part.content, rename) as readonly Inline[] };
    }
  });
}

function renamedBracket(bracket: Alternatives<Block> | Alternatives<Inline>, rename: (id: string) => string): Part {
  const options = bracket.options.map((option) => ({
    id: rename(option.id) as OptionId,
    sponsors: option.sponsors,
    content: renamed(option.content, rename),
  }));
  return { kind: 'alternatives', id: rename(bracket.id) as BracketId, options } as
    | Alternatives<Block>
    | Alternatives<Inline>;
}
