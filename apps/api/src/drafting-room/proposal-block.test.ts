import {
  type Division,
  type Instrument,
  numberInserted,
  numberProposals,
  type Provision,
  proposals,
  withHeading,
  withLabel,
} from '#lib/drafting';
import { bracket, instrument, paragraph } from '#lib/drafting/testing';
import { blockOf, type ProposalBlock } from './proposal-block.js';

const base = instrument('ARTICLE 1 Scope', '1 One.', '2 Two.', 'ARTICLE 2 Means', '3 Three.');
const [scope, means] = base.divisions as [Division, Division];
const [one, two, three] = base.provisions as [Provision, Provision, Provision];
const added = (id: string, more: object = {}): Provision =>
  ({ ...two, id, number: null, label: null, content: [paragraph('New.')], ...more }) as unknown as Provision;

function listed(
  changed: Partial<Instrument>,
  reasons: Record<string, readonly string[]> = {},
): readonly ProposalBlock[] {
  const { instrument: agreed } = numberInserted(base, { ...base, ...changed });
  const texts = { base, agreed, reasons: new Map(Object.entries(reasons)) };
  return numberProposals(proposals(base, agreed), { symbol: 'CTU', document: 'XX' }).map((each) =>
    blockOf(each, texts),
  );
}

test('a changed heading shows the old one, and its brackets', () => {
  const renamed = withHeading(scope, [paragraph('Scope ', bracket(['–'], ['TRD', 'and aims']))]);
  expect(listed({ divisions: [renamed, means] }, { [scope.id]: ['Says both.'] })).toMatchObject([
    {
      kind: 'MOD_DIVISION',
      provisionId: scope.id,
      divisionLabel: 'Article 1',
      base: [paragraph('Scope')],
      baseHeading: [paragraph('Scope')],
      content: [renamed.openTitle && { kind: 'paragraph', content: renamed.openTitle }],
      bracketed: true,
      reasons: ['Says both.'],
    },
  ]);
});

test('a new division is cited by the number it gets', () => {
  const division = { ...means, id: 'd-new', number: null, label: '', title: 'Aims' } as unknown as Division;
  const provision = added('p-new', { division: 'd-new' });
  const agreed = { divisions: [scope, division, means], provisions: [one, two, provision, three] };
  expect(listed(agreed)).toMatchObject([
    {
      kind: 'ADD_DIVISION',
      number: '1A',
      divisionLabel: 'Article 1A',
      divisionTitle: 'Aims',
      content: [paragraph('Aims')],
    },
    { kind: 'ADD', number: '2A', divisionLabel: 'Article 1A', base: null },
  ]);
});

test('a division that goes takes its provisions, each said by itself', () => {
  expect(listed({ divisions: [scope], provisions: [one, two] })).toMatchObject([
    { kind: 'SUP_DIVISION', divisionLabel: 'Article 2', base: [paragraph('Means')], content: null },
    { kind: 'SUP', number: '3', base: three.content },
  ]);
});

test('a changed label shows the old one', () => {
  const labelled = withLabel(one, [paragraph('1.1')]);
  expect(listed({ provisions: [labelled, two, three] })).toMatchObject([
    { kind: 'MOD', label: '1.1', baseHeading: [], bracketed: false },
  ]);
});

test('both halves of a move are marked, and the reasons go with the words', () => {
  const moved = added('p-moved', { division: means.id, content: two.content, movedFrom: two.id });
  const agreed = { provisions: [one, { ...two, suppressed: true }, three, moved] };
  expect(listed(agreed, { [two.id]: ['Belongs there.'] })).toMatchObject([
    { kind: 'SUP', number: '2', moved: true, reasons: ['Belongs there.'] },
    { kind: 'ADD', number: '3A', moved: true, content: two.content, reasons: ['Belongs there.'] },
  ]);
});
