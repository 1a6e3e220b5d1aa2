import fc from 'fast-check';
import {
  alignTo,
  applyProposals,
  contentKey,
  type Division,
  type DivisionId,
  headingOf,
  type Instrument,
  isOfDivision,
  labelOf,
  matchProvisions,
  numberInserted,
  numberProposals,
  type Proposal,
  type Provision,
  type ProvisionId,
  proposalSign,
  proposals,
  type ReadInstrument,
  readInstrument,
  type Series,
} from '#lib/drafting';
import { anyAgreed, anyChangeOf, instrument, paragraph } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';

const base = instrument(
  'ARTICLE 1 Scope',
  '1 These Regulations apply.',
  '2 They bind Members.',
  'ARTICLE 2 Means',
  '3 Members shall cooperate.',
);
const added = (id: string, division: string, words: string): Provision => ({
  id: id as ProvisionId,
  division: division as DivisionId,
  series: 'provisions' as Series,
  number: null,
  label: null,
  content: [paragraph(words)],
  suppressed: false,
});
const insert = (text: Instrument, at: number, ...more: Provision[]): Instrument => ({
  ...text,
  provisions: text.provisions.toSpliced(at, 0, ...more),
});
const shown = (list: readonly Proposal[]) =>
  list.map((each) => {
    if (each.kind === 'ADD_DIVISION') return `${proposalSign(each)} ${each.division.label}`;
    if (isOfDivision(each)) return `${proposalSign(each)} ${each.division}`;
    return `${proposalSign(each)} ${each.kind === 'ADD' ? `${each.provision.number ?? each.provision.id} after ${each.after}` : each.provision}`;
  });

test('[P1] nothing changed, nothing proposed; NOC only where it is asked for', () => {
  expect(proposals(base, base)).toEqual([]);
  expect(shown(proposals(base, base, { noChange: ['p-2' as ProvisionId] }))).toEqual(['NOC p-2']);
});

test('[P2] changed words are MOD, missing or suppressed provisions SUP, in reading order', () => {
  const agreed = {
    ...base,
    provisions: base.provisions
      .slice(1)
      .map((each) => (each.id === 'p-3' ? { ...each, content: [paragraph('Members should cooperate.')] } : each)),
  };
  expect(shown(proposals(base, agreed, { noChange: ['p-3' as ProvisionId] }))).toEqual(['SUP p-1', 'MOD p-3']);
  const marked = { ...base, provisions: base.provisions.map((each) => ({ ...each, suppressed: each.id === 'p-2' })) };
  expect(shown(proposals(base, marked))).toEqual(['SUP p-2']);
});

test('[P3] inserted provisions and articles are numbered by letters; numbers in force are not shifted', () => {
  const article: Division = {
    id: 'd-new' as DivisionId,
    kind: 'article',
    parent: null,
    number: null,
    label: '',
    title: 'Internet',
  };
  const divisions = base.divisions.toSpliced(1, 0, article);
  const agreed = insert(
    { ...base, divisions },
    2,
    added('x', 'd-article-1', 'More.'),
    added('y', 'd-new', 'Internet.'),
  );
  const list = proposals(base, agreed);
  expect(shown(list)).toEqual(['ADD 2A after p-2', 'ADD ARTICLE 1A', 'ADD 2B after x']);
  expect(numberProposals(list, { symbol: 'TRD', document: 'XX' }).map((each) => each.number)).toEqual([
    'TRD/XX/1',
    'TRD/XX/2',
    'TRD/XX/3',
  ]);
});

test('[P4] where no letter is free, a person is asked', () => {
  const tight = instrument('31 One.', '31A Two.');
  const agreed = insert(tight, 1, added('x', tight.divisions[0]!.id, 'Between.'));
  expect(numberInserted(tight, agreed).findings).toEqual([
    { kind: 'NoLetterFree', facts: { provision: 'x', after: '31', before: '31A' } },
  ]);
});

test('[P5] text that moves is SUP* and ADD* of one provision', () => {
  const [one, two, three] = base.provisions as [Provision, Provision, Provision];
  const agreed = { ...base, provisions: [two, { ...one, division: three.division }, three] };
  expect(shown(proposals(base, agreed))).toEqual(['SUP* p-1', 'ADD* 1 after p-2']);
});

describe('[P6] the list applied to the base is the agreed text', () => {
  const live = ({ divisions, provisions }: Instrument) => ({
    divisions: divisions
      .filter((each) => !each.suppressed)
      .map((each) => [
        each.id,
        each.kind,
        each.parent,
        each.number,
        each.label,
        each.title,
        contentKey(headingOf(each)),
      ]),
    provisions: provisions
      .filter((each) => !each.suppressed)
      .map((each) => [each.id, each.division, each.label, contentKey(labelOf(each)), contentKey(each.content)]),
  });
  const taken = (old: Instrument, agreed: Instrument): Instrument => {
    const applied = applyProposals(old, proposals(old, agreed));
    if (isRefusal(applied)) throw new Error(JSON.stringify(applied));
    return applied;
  };

  test('headings, labels, moves, new and suppressed divisions included', () => {
    const property = fc.property(anyAgreed, ({ base: old, agreed }) => {
      const applied = taken(old, agreed);
      expect(live(applied)).toEqual(live(numberInserted(old, agreed).instrument));
      const ids = new Set(applied.provisions.map((each) => each.id));
      expect(ids.size).toBe(applied.provisions.length);
      expect(old.provisions.every((each) => ids.has(each.id))).toBe(true);
      const divisions = new Set(applied.divisions.map((each) => each.id));
      expect(divisions.size).toBe(applied.divisions.length);
      expect(applied.provisions.every((each) => divisions.has(each.division))).toBe(true);
    });
    fc.assert(property, { numRuns: runs() });
  });

  test('and then nothing is left to propose', () => {
    const property = fc.property(anyAgreed, ({ base: old, agreed }) => {
      expect(proposals(taken(old, agreed), numberInserted(old, agreed).instrument)).toEqual([]);
    });
    fc.assert(property, { numRuns: runs() / 4 });
  });

  test('two lists one after the other lead where the second leads', () => {
    const twice = anyAgreed.chain(({ base: old, agreed }) => {
      const first = taken(old, agreed);
      return anyChangeOf(first, 'second').map((second) => ({ first, second }));
    });
    const property = fc.property(twice, ({ first, second }) => {
      expect(live(taken(first, second))).toEqual(live(numberInserted(first, second).instrument));
    });
    fc.assert(property, { numRuns: runs() / 4 });
  });
});

test('[P7] inserted provisions bear numbers that nobody else bears', () => {
  const property = fc.property(anyAgreed, ({ base: old, agreed }) => {
    const { instrument: numbered, findings } = numberInserted(old, agreed);
    const numbers = numbered.provisions.flatMap((each) => each.number ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    if (findings.length === 0 && numbers.length > 0)
      expect(numbered.provisions.every((each) => each.number !== null)).toBe(true);
  });
  fc.assert(property, { numRuns: runs() });
});

test('[P8] a list for another text is refused', () => {
  expect(applyProposals(base, [{ kind: 'SUP', provision: 'p-9' as ProvisionId }])).toMatchObject({
    kind: 'ProvisionMissing',
    provision: 'p-9',
  });
  expect(
    applyProposals(base, [{ kind: 'ADD', provision: added('x', 'd-article-1', 'a'), after: 'p-9' as ProvisionId }]),
  ).toMatchObject({ kind: 'ProvisionMissing' });
});

describe('[P9] provisions of two files are matched by number, by label, by words, and it is said how', () => {
  const read = (source: string) => (readInstrument(source) as ReadInstrument).instrument;
  const old = read(
    '# A\n\n## Article 1\n\n**1.** Ships are lit at dusk.\n\n**2.** Boats pay nothing.\n\n## Annex A\n\nThe keeper sees to the lamp every night.\n\nThe harbour is closed in storms and fog.',
  );
  const next = read(
    '# A\n\n## Article 1\n\n**1.** Ships are lit at night.\n\n**2.** Boats pay nothing.\n\n**2A.** Rafts pay.\n\n## Annex A\n\nThe harbour is closed in storms, fog and snow.\n\nThe keeper sees to the lamp each night.',
  );

  test('with the words where neither is borne', () => {
    expect(matchProvisions(old, next, { ids: false }).map(({ by }) => by)).toEqual([
      'number',
      'number',
      'words',
      'words',
    ]);
    expect(matchProvisions(old, old).map(({ by }) => by)).toEqual(['id', 'id', 'id', 'id']);
  });

  test('and brought home, the list is short', () => {
    const { instrument: home } = alignTo(old, next, { ids: false });
    const list = proposals(old, home);
    expect(list.map(proposalSign)).toEqual(['MOD', 'ADD', 'ADD*', 'MOD', 'SUP*']);
  });
});
