import fc from 'fast-check';
import type { Division, DivisionId, Inline, Instrument } from '#lib/drafting';
import { anyLine, headed } from './any-open-instrument.js';

interface Edit {
  readonly kind: 'keep' | 'rename' | 'renumber' | 'suppress' | 'drop' | 'move' | 'adopt';
  readonly heading: readonly Inline[];
  readonly place: number;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('keep', 'keep', 'keep', 'rename', 'renumber', 'suppress', 'drop', 'move', 'adopt'),
  heading: anyLine,
  place: fc.nat(),
});

/** The divisions as a conference may leave them; one of them at least stands. */
export function anyAgreedDivisions({ divisions }: Instrument, name: string): fc.Arbitrary<readonly Division[]> {
  const { length } = divisions;
  return fc
    .record({
      edits: fc.array(anyEdit, { minLength: length, maxLength: length }),
      article: fc.option(fc.record({ place: fc.nat(), heading: anyLine }), { freq: 2 }),
    })
    .map(({ edits, article }) => {
      const left = divisions.reduce<readonly Division[]>(
        (before, division, at) => withEdited(before, division, edits[at] as Edit),
        [],
      );
      const stands = article !== null || left.every((each) => each.suppressed);
      const added = inserted(name, article?.heading ?? []);
      return rooted(stands ? left.toSpliced((article?.place ?? 0) % (left.length + 1), 0, added) : left);
    });
}

function withEdited(before: readonly Division[], division: Division, edit: Edit): readonly Division[] {
  if (division.suppressed) return [...before, division];
  switch (edit.kind) {
    case 'keep':
      return [...before, division];
    case 'rename':
      return [...before, headed(division, edit.heading)];
    case 'renumber':
      return [...before, { ...division, number: `${division.number}Z`, label: `ARTICLE ${division.number}Z` }];
    case 'suppress':
      return [...before, { ...division, suppressed: true }];
    case 'drop':
      return before;
    case 'move':
      return before.toSpliced(edit.place % (before.length + 1), 0, division);
    case 'adopt':
      return [...before, { ...division, parent: before[edit.place % Math.max(1, before.length)]?.id ?? null }];
  }
}

function inserted(name: string, heading: readonly Inline[]): Division {
  const bare = { kind: 'article' as const, parent: null, number: null, label: '', title: '' };
  return headed({ ...bare, id: `d-${name}` as DivisionId }, heading);
}

// What stood under a division that is gone, or now stands below it, stands by itself.
function rooted(divisions: readonly Division[]): readonly Division[] {
  return divisions.map((each, at) =>
    each.parent === null || divisions.slice(0, at).some(({ id, suppressed }) => id === each.parent && !suppressed)
      ? each
      : { ...each, parent: null },
  );
}
