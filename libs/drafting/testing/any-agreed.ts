import fc from 'fast-check';
import type { Content, Division, DivisionId, Instrument, Provision, ProvisionId, Series } from '#lib/drafting';
import { anyContent, anyInstrument } from './arbitraries.js';

interface Edit {
  readonly kind: 'keep' | 'change' | 'suppress' | 'drop' | 'move';
  readonly content: Content;
  readonly place: number;
  readonly add: readonly Content[];
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('keep', 'keep', 'change', 'suppress', 'drop', 'move'),
  content: anyContent,
  place: fc.nat(),
  add: fc.array(anyContent, { maxLength: 2 }),
});

/** A text and what a conference may make of it: changed, suppressed, dropped, moved and added provisions, a new article. */
export const anyAgreed: fc.Arbitrary<{ base: Instrument; agreed: Instrument }> = anyInstrument.chain((base) => {
  const { length } = base.provisions;
  const edits = fc.array(anyEdit, { minLength: length, maxLength: length });
  return fc.tuple(edits, fc.option(fc.nat())).map(([all, article]) => ({ base, agreed: edited(base, all, article) }));
});

function edited(base: Instrument, edits: readonly Edit[], article: number | null): Instrument {
  const inserted: Division = {
    id: 'd-new' as DivisionId,
    kind: 'article',
    parent: null,
    number: null,
    label: '',
    title: 'New',
  };
  const divisions =
    article === null ? base.divisions : base.divisions.toSpliced(article % (base.divisions.length + 1), 0, inserted);
  let provisions: readonly Provision[] = [];
  for (const [at, provision] of base.provisions.entries()) {
    const edit = edits[at] as Edit;
    const division = article !== null && edit.place % 3 === 0 ? inserted.id : provision.division;
    const added = edit.add.map((content, index) => addedProvision(`new-${at}-${index}`, division, content));
    provisions = [...withEdited(provisions, { provision, edit, divisions: base.divisions }), ...added];
  }
  return { ...base, divisions, provisions };
}

interface Edited {
  readonly provision: Provision;
  readonly edit: Edit;
  readonly divisions: readonly Division[];
}

function withEdited(before: readonly Provision[], { provision, edit, divisions }: Edited): readonly Provision[] {
  switch (edit.kind) {
    case 'keep':
      return [...before, provision];
    case 'change':
      return [...before, { ...provision, content: edit.content }];
    case 'suppress':
      return [...before, { ...provision, suppressed: true }];
    case 'drop':
      return before;
    case 'move': {
      const division = divisions[edit.place % divisions.length]?.id ?? provision.division;
      return before.toSpliced(edit.place % (before.length + 1), 0, { ...provision, division });
    }
  }
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
