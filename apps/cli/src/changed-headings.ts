import {
  type Content,
  changesNothing,
  type Division,
  headingOf,
  type Inline,
  type Instrument,
  redline,
} from '#lib/drafting';
import type { ChangedPart } from './changes.js';
import { placesIn } from './places.js';

/**
 * Headings that are not what they were, each with the place in the new text's divisions before which it is shown. What
 * is gone stands behind the division that it came after.
 */
export function changedHeadings(old: Instrument, next: Instrument): readonly (readonly [number, ChangedPart])[] {
  const places = new Map<string, number>(next.divisions.map(({ id }, at) => [id, at]));
  const before = new Map<string, Division>(old.divisions.map((each) => [each.id, each]));
  const [then, now] = [placesIn(old), placesIn(next)];
  let last = 0;
  const gone = old.divisions.flatMap((each) => {
    last = places.get(each.id) ?? last;
    const marked = redline(lineOf(each), []);
    return places.has(each.id) ? [] : [[last + 1, { head: then(each.id).division, marked }] as const];
  });
  const stands = next.divisions.flatMap((each, at) => {
    const was = before.get(each.id);
    const marked = redline(was === undefined ? [] : lineOf(was), lineOf(each));
    return changesNothing(marked) ? [] : [[at, { head: now(each.id).division, marked }] as const];
  });
  return [...gone, ...stands].sort(([one], [other]) => one - other);
}

function lineOf(division: Division): Content {
  const heading = headingOf(division).flatMap((block): readonly Inline[] =>
    block.kind === 'paragraph' ? block.content : [],
  );
  const between = division.label === '' || heading.length === 0 ? division.label : `${division.label} – `;
  const label: readonly Inline[] = between === '' ? [] : [{ kind: 'text', text: between }];
  return label.length + heading.length === 0 ? [] : [{ kind: 'paragraph', content: [...label, ...heading] }];
}
