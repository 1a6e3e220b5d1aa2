import fc from 'fast-check';
import { plainText } from '#lib/drafting';
import { paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { type AskedAddition, additionsAt, composite } from '#lib/merging';

const add = (id: string, label: string | null, words: string, sponsor = id): AskedAddition => ({
  id,
  sponsors: [sponsor],
  label,
  content: [paragraph(words)],
});
const grouped = (...asked: AskedAddition[]) =>
  additionsAt('p-31', asked).map((each) => [each.label, each.asked.map(({ id }) => id)]);

describe('additions at one place', () => {
  it.each<[string, AskedAddition[], [string | null, string[]][]]>([
    ['under one label are alternatives', [add('B', '31A', 'x'), add('A', '31A', 'y')], [['31A', ['A', 'B']]]],
    ['of the same words stand once', [add('B', null, 'x'), add('A', null, 'x')], [[null, ['A', 'B']]]],
    [
      'of other words stand for themselves',
      [add('B', null, 'x'), add('A', null, 'y')],
      [
        [null, ['A']],
        [null, ['B']],
      ],
    ],
    [
      'of the same words stand under a label that one of them has',
      [add('A', null, 'x'), add('B', '3.4A', 'x')],
      [['3.4A', ['B', 'A']]],
    ],
    [
      'of the same words under two labels are two',
      [add('A', '31B', 'x'), add('B', '31A', 'x')],
      [
        ['31A', ['B']],
        ['31B', ['A']],
      ],
    ],
    [
      'come in the order of their labels, those without one behind, by sponsors',
      [add('1', null, 'w', 'TRD'), add('2', 'b)', 'x'), add('3', 'a bis)', 'y'), add('4', null, 'z', 'BRB')],
      [
        ['a bis)', ['3']],
        ['b)', ['2']],
        [null, ['4']],
        [null, ['1']],
      ],
    ],
  ])('[M12] %s', (_, asked, expected) => {
    expect(grouped(...asked)).toEqual(expected);
  });

  const anyAdditions = fc
    .array(
      fc.record({
        label: fc.constantFrom(null, '31A', '31B', 'a)'),
        words: fc.constantFrom('x', 'y', 'z'),
        sponsor: fc.constantFrom('TRD', 'BRB'),
      }),
      { maxLength: 6 },
    )
    .map((all) => all.map(({ label, words, sponsor }, at) => add(`A${at}`, label, words, sponsor)));

  it('[M12] none is lost and none stands twice, whatever the order in which they arrive', () => {
    fc.assert(
      fc.property(
        anyAdditions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const found = additionsAt('p-31', all);
          expect(additionsAt('p-31', shuffled)).toEqual(found);
          expect(found.flatMap(({ asked }) => asked.map(({ id }) => id)).sort()).toEqual(
            all.map(({ id }) => id).sort(),
          );
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
          const unlabelled = found.filter(({ label }) => label === null);
          for (const { asked } of unlabelled)
            expect(new Set(asked.map(({ content }) => plainText(content))).size).toBe(1);
        },
      ),
      { numRuns: runs() },
    );
  });

  it('[M12] ids are derived from place, label and words', () => {
    const [here] = additionsAt('p-31', [add('A', '31A', 'x')]);
    const others = [
      additionsAt('p-32', [add('A', '31A', 'x')]),
      additionsAt('p-31', [add('A', '31B', 'x')]),
      additionsAt('p-31', [add('A', '31A', 'y')]),
    ].map(([each]) => each?.id);
    expect(new Set([here?.id, ...others]).size).toBe(4);
    expect(additionsAt('p-31', [add('Z', '31A', 'x', 'GUY')])[0]?.id).toBe(here?.id);
  });
});

it('[M1] an amendment given twice under one id is refused, for neither could be given back', () => {
  const twice = { id: 'A', sponsors: ['A'], kind: 'NOC', content: null } as const;
  expect(composite([], [twice, { ...twice, kind: 'SUP' }])).toEqual({
    refused: true,
    kind: 'AmendmentTwice',
    amendmentId: 'A',
  });
});
