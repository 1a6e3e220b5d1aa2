import fc from 'fast-check';
import type { Content, Division, DivisionId, Inline, Instrument, Provision, ProvisionId, Series } from '#lib/drafting';
import { anyAgreedDivisions } from './any-agreed-divisions.js';
import { anyLine, anyOpenInstrument, labelled } from './any-open-instrument.js';
import { anyContent } from './arbitraries.js';

interface Edit {
  readonly kind: 'keep' | 'change' | 'relabel' | 'suppress' | 'drop' | 'move' | 'moveUnderNewId';
  readonly content: Content;
  readonly label: readonly Inline[] | null;
  readonly place: number;
  readonly add: readonly Content[];
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('keep', 'keep', 'change', 'relabel', 'suppress', 'drop', 'move', 'moveUnderNewId'),
  content: anyContent,
  label: fc.option(anyLine),
  place: fc.nat(),
  add: fc.array(anyContent, { maxLength: 2 }),
});

/**
 * A text and what a conference may make of it: provisions changed, labelled anew, suppressed, dropped, moved and added;
 * headings changed, suppressed, dropped, moved and added.
 */
export const anyAgreed: fc.Arbitrary<{ base: Instrument; agreed: Instrument }> = anyOpenInstrument.chain((base) =>
  anyChangeOf(base).map((agreed) => ({ base, agreed })),
);

/** What a conference may make of this text; `name` keeps the ids of what is added apart from those of another change. */
export function anyChangeOf(base: Instrument, name = 'new'): fc.Arbitrary<Instrument> {
  const { length } = base.provisions;
  const edits = fc.array(anyEdit, { minLength: length, maxLength: length });
  return fc
    .tuple(edits, anyAgreedDivisions(base, name))
    .map(([all, divisions]) => edited({ base, divisions, name }, all));
}

interface Change {
  readonly base: Instrument;
  readonly divisions: readonly Division[];
  readonly name: string;
}

function edited(change: Change, edits: readonly Edit[]): Instrument {
  let provisions: readonly Provision[] = [];
  for (const [at, provision] of change.base.provisions.entries()) {
    const edit = edits[at] as Edit;
    const added = edit.add.map((content, index) =>
      addedProvision(`${change.name}-${at}-${index}`, homeOf(provision, edit.place, change), content),
    );
    provisions = [...withEdited(provisions, { provision, edit, change }), ...added];
  }
  return { ...change.base, divisions: change.divisions, provisions };
}

interface Edited {
  readonly provision: Provision;
  readonly edit: Edit;
  readonly change: Change;
}

function withEdited(before: readonly Provision[], { provision, edit, change }: Edited): readonly Provision[] {
  const home = homeOf(provision, 1, change);
  if (provision.suppressed) return [...before, provision];
  const stands = { ...provision, division: home };
  switch (edit.kind) {
    case 'keep':
      return [...before, stands];
    case 'change':
      return [...before, { ...stands, content: edit.content }];
    case 'relabel':
      return [...before, labelled(stands, edit.label)];
    case 'suppress':
      return [...before, { ...stands, suppressed: true }];
    case 'drop':
      return before;
    case 'move': {
      const moved = { ...stands, division: homeOf(provision, edit.place, change) };
      return before.toSpliced(edit.place % (before.length + 1), 0, moved);
    }
    case 'moveUnderNewId': {
      const id = `${change.name}-moved-${provision.id}` as ProvisionId;
      const added = addedProvision(id, homeOf(provision, edit.place, change), provision.content);
      const tombstone = edit.place % 2 === 0 ? [{ ...stands, content: [], suppressed: true }] : [];
      return [
        ...before.toSpliced(edit.place % (before.length + 1), 0, { ...added, movedFrom: provision.id }),
        ...tombstone,
      ];
    }
  }
}

// Its own division where that still stands and nothing else is wished, else another of the agreed text.
function homeOf(provision: Provision, place: number, { divisions }: Change): DivisionId {
  const stands = divisions.some((each) => each.id === provision.division && !each.suppressed);
  if (stands && place % 3 !== 0) return provision.division;
  const live = divisions.filter((each) => !each.suppressed);
  return live[place % Math.max(1, live.length)]?.id ?? provision.division;
}

function addedProvision(id: string, division: DivisionId, content: Content): Provision {
  return {
    id: id as ProvisionId,
    division,
    series: 'provisions' as Series,
    number: null,
    label: null,
    content,
    suppressed: false,
  };
}
