import type { Node as Tree } from '@tiptap/pm/model';
import type { BracketFacts, Brackets } from './editor-content.js';

/** Where a sign of a bracket stands in an editor's document. */
export interface Sign {
  readonly kind: 'open' | 'close' | 'empty';
  readonly at: number;
  readonly bracket: string;
  readonly option: string;
  /** True for the first option of its bracket. */
  readonly first: boolean;
  readonly sponsors: readonly string[];
  /** Order among signs at one place, and on which side of the cursor; see `signsOf`. */
  readonly side: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly startsLine: boolean;
}

/**
 * The signs of all brackets among words, in no order.
 *
 * Typing at the border of two runs joins the run before it, so a cursor there must be seen before the signs that
 * follow: all signs stand behind the cursor (side > 0), inner closing ones first, then outer, then opening ones outer
 * first. Only at the start of a line does typing join the run after, and there the opening signs stand before.
 */
export function signsOf(document: Tree, brackets: Brackets): readonly Sign[] {
  const stretches = stretchesOf(document);
  return [...brackets].flatMap(([id, facts]) => (facts.level === 'inline' ? signsOfBracket(id, facts, stretches) : []));
}

function signsOfBracket(id: string, { depth, options }: BracketFacts, stretches: Stretches): Sign[] {
  const placed = options.map((option) => ({ ...option, place: stretches.get(`${id} ${option.id}`) }));
  const first = placed.find((option) => option.place)?.place;
  if (!first) return [];
  const signs: Sign[] = [];
  // An option without words has no place of its own: it stands behind the option before it.
  let end = first.from;
  let emptySide = first.startsLine ? -51 + depth : 45 - depth;
  for (const [index, { id: option, sponsors, place }] of placed.entries()) {
    const own = { bracket: id, option, first: index === 0, sponsors };
    if (place) {
      signs.push({ ...own, kind: 'open', at: place.from, side: place.startsLine ? -50 + depth : 50 + depth });
      signs.push({ ...own, kind: 'close', at: place.to, side: 40 - depth });
      end = place.to;
      emptySide = 45 - depth;
    } else signs.push({ ...own, kind: 'empty', at: end, side: emptySide });
  }
  return signs;
}

type Stretches = ReadonlyMap<string, Stretch>;

// Words typed into the middle of an option may split its marks into several runs; from the first to the last of
// them is one stretch, as long as they stand in one line.
function stretchesOf(document: Tree): Stretches {
  const stretches = new Map<string, Stretch>();
  document.descendants((node, at) => {
    if (!node.isText) return;
    const to = at + node.nodeSize;
    const startsLine = document.resolve(at).parentOffset === 0;
    for (const mark of node.marks.filter(({ type }) => type.name === 'option')) {
      const key = `${mark.attrs['bracket']} ${mark.attrs['option']}`;
      const known = stretches.get(key);
      stretches.set(key, known ? { ...known, to } : { from: at, to, startsLine });
    }
  });
  return stretches;
}
