import {
  applyProposals,
  type Division,
  type DivisionId,
  type Instrument,
  numberInserted,
  type Proposal,
  type Provision,
  type ProvisionId,
  proposalSign,
  proposals,
  type Series,
  withHeading,
  withLabel,
} from '#lib/drafting';
import { bracket, instrument, paragraph } from '#lib/drafting/testing';

const base = instrument(
  'ARTICLE 1 Scope',
  '1 These Regulations apply.',
  '2 They bind Members.',
  'ARTICLE 2 Means',
  '3 Members shall cooperate.',
);
const [scope, means] = base.divisions as [Division, Division];
const [one, two, three] = base.provisions as [Provision, Provision, Provision];
const added = (id: string, division: Division, more: Partial<Provision> = {}): Provision => ({
  id: id as ProvisionId,
  division: division.id,
  series: 'provisions' as Series,
  number: null,
  label: null,
  content: [paragraph('New.')],
  suppressed: false,
  ...more,
});
const signs = (list: readonly Proposal[]) =>
  list.map((each) => {
    const of = 'division' in each ? each.division : each.provision;
    return `${proposalSign(each)} ${typeof of === 'string' ? of : of.id}`;
  });

describe('[P10] a heading is proposed like words', () => {
  test('changed, with or without brackets, it is MOD of the heading alone', () => {
    const renamed = withHeading(scope, [paragraph('Aims')]);
    expect(proposals(base, { ...base, divisions: [renamed, means] })).toEqual([
      { kind: 'MOD_DIVISION', division: scope.id, title: 'Aims', label: 'ARTICLE 1', number: '1' },
    ]);
    const open = withHeading(scope, [paragraph('Scope ', bracket(['–'], ['TRD', 'and aims']))]);
    const [opened] = proposals(base, { ...base, divisions: [open, means] });
    expect(opened).toMatchObject({ title: 'Scope', openTitle: open.openTitle });
    expect(applyProposals(base, opened === undefined ? [] : [opened])).toEqual({ ...base, divisions: [open, means] });
  });

  test('a missing or suppressed division is SUP, and each of its provisions too', () => {
    const agreed = { ...base, divisions: [scope], provisions: [one, two] };
    const list = proposals(base, agreed);
    expect(signs(list)).toEqual(['SUP d-article-2', 'SUP p-3']);
    expect(applyProposals(base, list)).toMatchObject({
      divisions: [scope, { ...means, suppressed: true }],
      provisions: [one, two, { id: 'p-3', number: '3', suppressed: true }],
    });
    const marked: Instrument = {
      ...base,
      divisions: [scope, { ...means, suppressed: true }],
      provisions: [one, two, { ...three, suppressed: true }],
    };
    expect(proposals(base, marked)).toEqual(list);
  });

  test('a division that moves is SUP* and ADD*, and the one that holds more stays', () => {
    expect(signs(proposals(base, { ...base, divisions: [means, scope], provisions: [three, one, two] }))).toEqual([
      'ADD* d-article-2',
      'ADD* p-3',
      'SUP* d-article-2',
      'SUP* p-3',
    ]);
  });
});

describe('[P11] a label is changed by MOD of its provision', () => {
  test('with the words as they stand', () => {
    const agreed = { ...base, provisions: [{ ...one, label: '1.1' }, two, three] };
    const list = proposals(base, agreed);
    expect(list).toEqual([{ kind: 'MOD', provision: 'p-1', content: one.content, label: '1.1' }]);
    expect(applyProposals(base, list)).toEqual(agreed);
    expect(proposals(agreed, base)).toEqual([{ kind: 'MOD', provision: 'p-1', content: one.content, label: null }]);
  });

  test('and may be in brackets', () => {
    const open = withLabel(one, [paragraph(bracket(['–', '1.1'], ['TRD', '1.2']))]);
    const agreed = { ...base, provisions: [open, two, three] };
    expect(open.label).toBe('1.1');
    expect(applyProposals(base, proposals(base, agreed))).toEqual(agreed);
  });
});

describe('[P12] words that moved under another id say where they stood', () => {
  const moved = added('x', means, { movedFrom: one.id, content: one.content });

  test('as SUP* of the old place and ADD* under a number of the new one', () => {
    const list = proposals(base, { ...base, provisions: [{ ...one, suppressed: true }, two, three, moved] });
    expect(signs(list)).toEqual(['SUP* p-1', 'ADD* x']);
    expect(list[1]).toMatchObject({ provision: { number: '3A' } });
    expect(applyProposals(base, list)).toMatchObject({
      provisions: [{ id: 'p-1', number: '1', suppressed: true }, two, three, { id: 'x', content: one.content }],
    });
  });

  test('while words whose source still stands were copied', () => {
    expect(signs(proposals(base, { ...base, provisions: [one, two, three, moved] }))).toEqual(['ADD x']);
  });
});

describe('[P13] what is new bears numbers of its place', () => {
  const articles = (...numbers: string[]) =>
    instrument(...numbers.flatMap((each) => [`ARTICLE ${each} About ${each}`]));
  const fresh = (kind: Division['kind'] = 'article'): Division => ({
    id: 'd-new' as DivisionId,
    kind,
    parent: null,
    number: null,
    label: '',
    title: 'New',
  });
  const numbered = (old: Instrument, at: number, division: Division) =>
    numberInserted(old, { ...old, divisions: old.divisions.toSpliced(at, 0, division) });

  test('an article 3A with its first paragraph 3A.1', () => {
    const old = instrument('ARTICLE 3 Means', '31 Members.', 'ARTICLE 4 Rates', '32 Rates.');
    const decimal: Instrument = {
      ...old,
      provisions: old.provisions.map((each, at) => ({ ...each, label: `${at + 3}.1` })),
    };
    const agreed = {
      ...decimal,
      divisions: decimal.divisions.toSpliced(1, 0, fresh()),
      provisions: decimal.provisions.toSpliced(1, 0, added('x', fresh()), added('y', fresh())),
    };
    const { instrument: text } = numberInserted(decimal, agreed);
    expect(text.divisions[1]).toMatchObject({ number: '3A', label: 'ARTICLE 3A' });
    expect(text.provisions.map((each) => [each.number, each.label])).toEqual([
      ['31', '3.1'],
      ['31A', '3A.1'],
      ['31B', '3A.2'],
      ['32', '4.1'],
    ]);
  });

  test('a chapter IV bis', () => {
    const old = instrument('CHAPTER IV Fourth', 'CHAPTER V Fifth');
    expect(numbered(old, 1, fresh('chapter')).instrument.divisions[1]).toMatchObject({
      number: 'IV bis',
      label: 'CHAPTER IV bis',
    });
  });

  test('labels 3.4A and a bis) where the next is taken', () => {
    const labels = (...all: string[]) =>
      all.map((label: string | null, at): Provision => ({ ...added(`l-${at}`, scope), number: `${at + 1}`, label }));
    const insertedLabel = (...all: string[]) => {
      const old: Instrument = { ...base, provisions: labels(...all) };
      return numberInserted(old, {
        ...old,
        provisions: [...old.provisions.slice(0, 1), added('x', scope), ...old.provisions.slice(1)],
      }).instrument.provisions[1]?.label;
    };
    expect(insertedLabel('3.4', '3.5')).toBe('3.4A');
    expect(insertedLabel('a)', 'b)')).toBe('a bis)');
  });

  test('and where no letter is free a person is asked', () => {
    const { findings, instrument: text } = numbered(articles('3', '3A'), 1, fresh());
    expect(findings).toEqual([{ kind: 'NoLetterFree', facts: { provision: 'd-new', after: '3', before: '3A' } }]);
    expect(text.divisions[1]).toEqual(fresh());
  });

  test('a provision that moved bounds no number where it now stands', () => {
    const agreed = { ...base, provisions: [two, three, added('x', means), one] };
    expect(numberInserted(base, agreed)).toMatchObject({
      findings: [],
      instrument: { provisions: [{ number: '2' }, { number: '3' }, { number: '3A' }, { number: '1' }] },
    });
  });
});
