import { headingOf, type Instrument, plainText, printWorking } from '#lib/drafting';
import { instrument } from '#lib/drafting/testing';
import { bracketedText, compositeOfTexts, pickText, type TextComposite } from '#lib/merging';
import { must } from '#lib/merging/testing';

const base = instrument(
  'ARTICLE 1 Scope',
  '1 Members shall publish rates.',
  '2 Rates shall be fair.',
  'ARTICLE 2 Aims',
  '3 Ships are lit.',
);

type Files = Readonly<Record<string, Instrument>>;
const merged = (files: Files, of = base) =>
  must(
    compositeOfTexts(
      of,
      Object.entries(files).map(([symbol, text]) => ({ symbol, instrument: text, sponsors: symbol.split('/') })),
    ),
  );
const paper = ({ divisions, provisions }: Instrument) =>
  divisions.flatMap((division) => [
    `${division.label} ${printWorking(headingOf(division))}`,
    ...provisions
      .filter((each) => each.division === division.id)
      .map(({ number, content, suppressed }) => `${number} ${suppressed ? '(SUP)' : printWorking(content)}`),
  ]);
const asPaper = (files: Files) => paper(bracketedText(merged(files)));
const lines = (text: Instrument) => text.provisions.map(({ number, content }) => `${number} ${plainText(content)}`);

describe('whole-provision moves, and whole texts', () => {
  const scope = ['ARTICLE 1 Scope', '1 Members shall publish rates.', '2 Rates shall be fair.'];
  const aims = ['ARTICLE 2 Aims', '3 Ships are lit.'];

  it.each<[string, Files, string[]]>([
    [
      'words changed by several stand as alternatives, and what is left alone outside brackets',
      {
        TRD: instrument('ARTICLE 1 Scope', '1 Members should publish rates.', '2 Rates shall be fair.', ...aims),
        JMC: instrument('ARTICLE 1 Scope', '1 Members may publish rates.', '2 Rates shall be fair.', ...aims),
        GUY: base,
      },
      [
        'ARTICLE 1 Scope',
        '1 Members [–: shall | JMC: may | TRD: should] publish rates.',
        '2 Rates shall be fair.',
        'ARTICLE 2 Aims',
        '3 Ships are lit.',
      ],
    ],
    [
      'a provision that one text lacks is suppressed there, though another changes it',
      {
        TRD: instrument('ARTICLE 1 Scope', '1 Members shall publish rates.', ...aims),
        JMC: instrument('ARTICLE 1 Scope', '1 Members shall publish rates.', '2 Rates should be fair.', ...aims),
      },
      [
        'ARTICLE 1 Scope',
        '1 Members shall publish rates.',
        '2 [–:\nRates shall be fair.\n| JMC:\nRates should be fair.\n| TRD:\n]',
        'ARTICLE 2 Aims',
        '3 Ships are lit.',
      ],
    ],
    [
      'additions: the same stand once, others under one number are alternatives, others stand for themselves',
      {
        TRD: instrument(...scope, '2A Fees are free.', '2B Oil is paid.', ...aims),
        JMC: instrument(...scope, '2A Fees are low.', ...aims),
        GUY: instrument(...scope, '2B Oil is paid.', ...aims),
      },
      [
        ...['ARTICLE 1 Scope', '1 Members shall publish rates.', '2 Rates shall be fair.'],
        ...['2A [–:\n| JMC:\nFees are low.\n| TRD:\nFees are free.\n]', '2B [–:\n| GUY, TRD:\nOil is paid.\n]'],
        ...['ARTICLE 2 Aims', '3 Ships are lit.'],
      ],
    ],
    [
      'headings are bracketed like words, and new divisions come with what stands under them',
      {
        TRD: instrument('ARTICLE 1 Scope and aims', ...scope.slice(1), 'ARTICLE 1A Fees', '2A Fees are free.', ...aims),
        JMC: instrument('ARTICLE 1 Scope', ...scope.slice(1), 'ARTICLE 1A Dues', ...aims),
      },
      [
        ...['ARTICLE 1 Scope[–: | TRD:  and aims]', '1 Members shall publish rates.', '2 Rates shall be fair.'],
        ...[
          'ARTICLE 1A [–: | JMC: Dues | TRD: Fees]',
          '2A [–:\n| TRD:\nFees are free.\n]',
          'ARTICLE 2 Aims',
          '3 Ships are lit.',
        ],
      ],
    ],
  ])('[M13] %s', (_, files, expected) => {
    expect(asPaper(files)).toEqual(expected);
  });

  it('[M13] what one text has elsewhere stands at both places in linked brackets', () => {
    const moved = instrument(
      'ARTICLE 1 Scope',
      '1 Members shall publish rates.',
      'ARTICLE 2 Aims',
      '3 Ships are lit.',
      '2 Rates shall be fair.',
    );
    const composite = merged({
      TRD: moved,
      JMC: instrument('ARTICLE 1 Scope', '1 Members shall publish rates.', '2 Rates may be fair.', ...aims),
    });
    expect(paper(bracketedText(composite))).toEqual([
      ...[
        'ARTICLE 1 Scope',
        '1 Members shall publish rates.',
        '2 [–:\nRates shall be fair.\n| JMC:\nRates may be fair.\n| TRD:\n]',
      ],
      ...['ARTICLE 2 Aims', '3 Ships are lit.', '2 [–:\n| TRD:\nRates shall be fair.\n]'],
    ]);
    const brackets = composite.provisions.flatMap((provision) => provision.brackets.map(({ id }) => id));
    expect(composite.links).toEqual([brackets]);
    expect(bracketedText(composite).provisions.at(-1)?.movedFrom).toBe('p-2');
    expect(lines(pickText(composite, 'TRD'))).toEqual([
      '1 Members shall publish rates.',
      '3 Ships are lit.',
      '2 Rates shall be fair.',
    ]);
    expect(pickText(composite, 'TRD').provisions.map(({ id }) => id)).toEqual(['p-1', 'p-3', 'p-2']);
  });

  it('[M13] numbers and labels that texts change are picked back', () => {
    const renumbered: Instrument = {
      ...base,
      provisions: base.provisions.map((each) => (each.number === '3' ? { ...each, number: '4', label: 'a)' } : each)),
    };
    const composite = merged({ TRD: renumbered });
    expect(printWorking(composite.provisions[2]!.openNumber!.content)).toBe('[–: 3 | TRD: 4]');
    expect(pickText(composite, 'TRD').provisions[2]).toMatchObject({ number: '4', label: 'a)' });
    expect(pickText(composite, 'base')).toEqual(base);
  });

  it('[M13] two texts that have the same additions in contrary orders each keep their order', () => {
    const files = {
      TRD: instrument(...scope, 'Oil is paid.', 'Fees are free.', ...aims),
      JMC: instrument(...scope, 'Fees are free.', 'Oil is paid.', ...aims),
      GUY: instrument(...scope, 'Fees are free.', 'Oil is paid.', ...aims),
    };
    const composite = merged(files);
    for (const [symbol, text] of Object.entries(files)) expect(lines(pickText(composite, symbol))).toEqual(lines(text));
    expect(composite.provisions).toHaveLength(7);
  });

  it('[M7] a delegation that joins two texts is told where it has two voices', () => {
    const composite = merged({
      TRD: instrument('ARTICLE 1 Scope', '1 Members should publish rates.', '2 Rates shall be fair.', ...aims),
      'JMC/TRD': instrument('ARTICLE 1 Scope', '1 Members may publish rates.', '2 Rates shall be fair.', ...aims),
    });
    expect(composite.findings).toMatchObject([
      { kind: 'TwoVoices', provision: 'p-1', sponsor: 'TRD', amendments: ['JMC/TRD', 'TRD'], agree: false },
    ]);
    expect(printWorking(composite.provisions[0]!.content)).toBe(
      'Members [–: shall | JMC, TRD: may | TRD: should] publish rates.',
    );
  });

  it('[M13] two texts under one symbol are refused', () => {
    const twice = [base, base].map((text) => ({ symbol: 'TRD', instrument: text }));
    expect(compositeOfTexts(base, twice)).toEqual({ refused: true, kind: 'AmendmentTwice', amendmentId: 'TRD' });
  });

  it('[M13] an addition that repeats one of an older composite has an id of its own', () => {
    const file = instrument(...scope, 'Oil is paid.', ...aims);
    const first = bracketedText(merged({ TRD: file }));
    const again: Instrument = {
      ...first,
      provisions: first.provisions.flatMap((each, at) =>
        at === 1 ? [each, { ...file.provisions[2]!, id: 'p-again' as never }] : [each],
      ),
    };
    const second: TextComposite = merged({ JMC: again }, first);
    expect(new Set(second.provisions.map(({ id }) => id)).size).toBe(5);
    expect(lines(pickText(second, 'JMC'))).toEqual(lines(again));
    expect(pickText(second, 'base')).toEqual(first);
  });
});
