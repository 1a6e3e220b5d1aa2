import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, findingOf, presets, reportedTally, share } from '#lib/consensus';
import { say, sayTogether } from '#lib/words';

const figures = { all: null, present: null, for: null, against: null, abstaining: null };
const iap = (supporting: number | null, objecting: number | null = null) =>
  findingOf(presets.CITEL, reportedTally({ ...figures, for: supporting, against: objecting }));
const checked = ({ checks }: Finding) => checks.map(({ part, is }) => `${part}: ${is}`);
const sentence = ({ missing }: Finding) => sayTogether('en', 'missing', missing);

it('[K15] support that suffices and objections that nobody recorded: undetermined, with the objections allowed', () => {
  const found = iap(9);
  expect(found.outcome).toBe('undetermined');
  expect(checked(found)).toEqual(['voices: met', 'support: met', 'objections: undetermined']);
  expect(found.missing).toEqual([{ kind: 'ObjectionsUnknown', most: 4 }]);
  expect(found.counts).toMatchObject({ for: 9, against: null });
  expect(sentence(found)).toBe('Objections were not recorded, at most 4 would be allowed.');
});

it('[K15] neither recorded: nobody can say anything', () => {
  const found = iap(null);
  expect(checked(found)).toEqual(['voices: met', 'support: undetermined', 'objections: undetermined']);
  expect(sentence(found)).toBe(
    'How many support it was not recorded, at least 6 are needed; objections were not recorded.',
  );
});

it('[K15] too little support needs no count of objections to fail', () => {
  expect(iap(4)).toMatchObject({ outcome: 'notMet', missing: [{ kind: 'SupportersNeeded', count: 2 }, {}] });
});

it('[K15] what was recorded is enough where all of it was', () => {
  expect(iap(9, 4).outcome).toBe('met');
  expect(iap(9, 5).outcome).toBe('notMet');
});

it('[K15] enough objections and support unrecorded: it says how much support would do', () => {
  expect(iap(null, 4).missing).toEqual([
    { kind: 'SupportUnknown', least: 6 },
    { kind: 'SupportUnknown', least: 8 },
  ]);
});

it.each([
  ['unanimity', presets.CARICOM, ['SupportUnknown', 'ObjectionsUnknown', 'AbstentionsUnknown']],
  ['no sustained objection', presets.ISO, ['SupportUnknown', 'ObjectionsUnrecorded']],
  ['rough consensus', presets.RFC_7282, ['ObjectionsUnrecorded']],
  ['a majority', presets.MAJORITY, ['VotesUnknown', 'PresenceUnknown']],
  [
    'a share of all',
    { ...presets.CITEL, leastFor: 0, leastForOfAll: share(1, 4) },
    ['SupportUnknown', 'ObjectionsUnrecorded'],
  ],
])('[K15] of %s nobody can say where nothing was recorded', (_, rule, kinds) => {
  const found = findingOf(rule, reportedTally(figures));
  expect([found.outcome, found.missing.map((each) => each.kind)]).toEqual(['undetermined', kinds]);
});

it('[K15] the vote of a conference comes out of its figures', () => {
  const vote = { all: 151, present: 118, for: 77, against: 33, abstaining: 8 };
  expect(findingOf(presets.MAJORITY, reportedTally(vote)).outcome).toBe('met');
  expect(findingOf(presets.MAJORITY, reportedTally({ ...vote, present: null })).outcome).toBe('undetermined');
});

it('[K16] objections of which only the number is known are told by number', () => {
  const found = findingOf(presets.CARICOM, reportedTally({ all: 20, present: 20, for: 19, against: 1, abstaining: 0 }));
  expect(found.missing).toEqual([{ kind: 'ObjectionsStand', count: 1 }]);
});

const file = path.join(
  process.env.CAUCUS_SAMPLES ?? path.resolve(__dirname, '../../../../shared/data'),
  'facts/wcit_iap_support.json',
);
const present = existsSync(file);

test('[K15] the real proposals are at hand where they must be', () => {
  expect(present || !(process.env.CI || process.env.CAUCUS_SAMPLES)).toBe(true);
});

(present ? describe : describe.skip)('[K15] the Inter-American Proposals to WCIT-12', () => {
  interface Reported {
    readonly id: string;
    readonly supporting_total: number | null;
  }
  const proposals: readonly Reported[] = present ? JSON.parse(readFileSync(file, 'utf8')).proposals : [];
  const found = proposals.map(({ id, supporting_total: total }) => [id, iap(total)] as const);
  const support = ({ checks }: Finding) => checks.find((check) => check.part === 'support')?.is;

  it('support is met for IAP-1 to IAP-4, objections are unknown, and the finding says so', () => {
    const known = found.filter(([, each]) => support(each) === 'met');
    expect(known.map(([id]) => id)).toEqual(['IAP-1', 'IAP-2', 'IAP-3', 'IAP-4']);
    expect(known.map(([, each]) => each.missing)).toEqual(
      [4, 6, 7, 5].map((most) => [{ kind: 'ObjectionsUnknown', most }]),
    );
    expect(known.map(([, each]) => say('en', `found.${each.outcome}`))).toEqual(
      Array(4).fill('It cannot be determined whether the rule is met.'),
    );
  });
  it('the others cannot be determined', () => {
    const others = found.filter(([, each]) => support(each) !== 'met');
    expect(others).toHaveLength(10);
    for (const [, each] of others) {
      expect(each.outcome).toBe('undetermined');
      expect(each.missing.map(({ kind }) => kind)).toEqual(['SupportUnknown', 'ObjectionsUnrecorded']);
    }
  });
});
