import type { Node as Tree } from '@tiptap/pm/model';
import type { Brackets } from './editor-content.js';

/** Where a sign of a bracket stands in an editor's document. */
export interface Sign {
  readonly kind: 'open' | 'close' | 'empty';
  readonly at: number;
  readonly option: string;
  readonly sponsors: readonly string[];
  /** Order among signs at one place, and on which side of the cursor; see `signsOf`. */
  readonly side: number;
}

interface Stretch {
  from: number;
  to: number;
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
  const signs: Sign[] = [];
  for (const [id, { level, depth, options }] of brackets) {
    if (level === 'block') continue;
    const placed = options.map((option) => ({ ...option, place: stretches.get(`${id} ${option.id}`) }));
    const first = placed.find((option) => option.place);
    if (!first?.place) continue;
    let end = first.place.from;
    let seen = false;
    for (const { id: option, sponsors, place } of placed) {
      if (place) {
        const side = place.startsLine ? -50 + depth : 50 + depth;
        signs.push({ kind: 'open', at: place.from, option, sponsors, side });
        signs.push({ kind: 'close', at: place.to, option, sponsors, side: 40 - depth });
        end = place.to;
        seen = true;
      } else {
        // An option without words has no place of its own: it stands behind the option before it.
        const startsLine = !seen && first.place.startsLine;
        signs.push({ kind: 'empty', at: end, option, sponsors, side: startsLine ? -51 + depth : 45 - depth });
      }
    }
  }
  return signs;
}

// Words typed into the middle of an option may split its marks into several runs; from the first to the last of
// them is one stretch, as long as they stand in one line.
function stretchesOf(document: Tree): ReadonlyMap<string, Stretch> {
  const stretches = new Map<string, Stretch>();
  document.descendants((node, at, parent) => {
    if (!node.isText) return;
    const startsLine = parent !== null && document.resolve(at).parentOffset === 0;
    for (const mark of node.marks) {
      if (mark.type.name !== 'option') continue;
      const key = `${mark.attrs['bracket']} ${mark.attrs['option']}`;
      const known = stretches.get(key);
      if (known) known.to = at + node.nodeSize;
      else stretches.set(key, { from: at, to: at + node.nodeSize, startsLine });
    }
  });
  return stretches;
}
