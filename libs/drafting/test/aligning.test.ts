import fc from 'fast-check';
import {
  alignTo,
  type Instrument,
  matchProvisions,
  plainText,
  proposalSign,
  proposals,
  type ReadInstrument,
  readInstrument,
} from '#lib/drafting';
import { anyAgreed } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';

const read = (source: string): Instrument => (readInstrument(source) as ReadInstrument).instrument;
const ship = '1. Ships are lit at dusk.\n\n2. Boats pay nothing at all.';
const keeper = '3. The keeper sees to the lamp.\n\n4. The harbour closes in fog.';
const base = read(`# A\n\n## ARTICLE 1 – Ships\n\n${ship}\n\n## ARTICLE 2 – Keeper\n\n${keeper}`);
const list = (next: Instrument) => proposals(base, alignTo(base, next, { ids: false }).instrument);
const signs = (next: Instrument) =>
  list(next).map((each) => `${proposalSign(each)}${each.kind.endsWith('DIVISION') ? ' heading' : ''}`);

describe('[P14] divisions of two files are matched by what they hold, then by number, then by title', () => {
  test('renamed', () => {
    expect(list(read(`# A\n\n## ARTICLE 1 – Vessels\n\n${ship}\n\n## ARTICLE 2 – Keeper\n\n${keeper}`))).toMatchObject([
      { kind: 'MOD_DIVISION', title: 'Vessels' },
    ]);
  });

  test('renumbered because another was put in', () => {
    const next = `# A\n\n## ARTICLE 1 – Ships\n\n${ship}\n\n## ARTICLE 2 – Rafts\n\n2A. Rafts stay out.\n\n## ARTICLE 3 – Keeper\n\n${keeper}`;
    expect(signs(read(next))).toEqual(['ADD heading', 'ADD', 'MOD heading']);
  });

  test('moved', () => {
    const next = `# A\n\n## ARTICLE 2 – Keeper\n\n${keeper}\n\n## ARTICLE 1 – Ships\n\n${ship}`;
    expect(signs(read(next))).toContain('ADD* heading');
    expect(signs(read(next)).filter((sign) => sign === 'ADD' || sign === 'MOD')).toEqual([]);
  });

  test('gone', () => {
    expect(signs(read(`# A\n\n## ARTICLE 1 – Ships\n\n${ship}`))).toEqual(['SUP heading', 'SUP', 'SUP']);
  });

  test('no two divisions of the text brought home bear one id, and every provision has a home', () => {
    const property = fc.property(anyAgreed, ({ base: old, agreed }) => {
      const { instrument: home } = alignTo(old, agreed, { ids: false });
      const ids = new Set<string>(home.divisions.map((each) => each.id));
      expect(ids.size).toBe(home.divisions.length);
      expect(home.provisions.every((each) => ids.has(each.division))).toBe(true);
      expect(home.divisions.every((each) => each.parent === null || ids.has(each.parent))).toBe(true);
      expect(new Set(home.provisions.map((each) => each.id)).size).toBe(home.provisions.length);
    });
    fc.assert(property, { numRuns: runs() });
  });

  test('a text brought home to itself is itself', () => {
    expect(alignTo(base, base, { ids: false }).instrument).toEqual(base);
    expect(list(base)).toEqual([]);
  });
});

test('[P9] a text renumbered throughout is matched by its words, and it is said', () => {
  const lines = ['Ships are lit at dusk.', 'Boats pay nothing at all.', 'The keeper sees to the lamp.'];
  const numbered = (all: readonly string[]) => read(all.map((line, at) => `${at + 1}. ${line}`).join('\n\n'));
  const matches = matchProvisions(numbered(lines), numbered(['All are welcome here.', ...lines]), { ids: false });
  expect(matches.map(({ old, next, by }) => [old.number, next.number, by, plainText(next.content)])).toEqual(
    lines.map((line, at) => [`${at + 1}`, `${at + 2}`, 'words', line]),
  );
});
