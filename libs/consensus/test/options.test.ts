import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type OptionFinding, optionFinding, presets, type Rule } from '#lib/consensus';
import { accepting, voice } from '#lib/consensus/testing';
import type { OptionId } from '#lib/drafting';
import { say } from '#lib/words';

const options = (...names: readonly string[]) => names as readonly OptionId[];
const rule = { ...presets.ISO, counting: { kind: 'allDelegations' } } as const;
const told = (found: OptionFinding) => found.counts.map(({ option, acceptable }) => [option, acceptable]);

it('[K18] the one option acceptable to all is taken', () => {
  const found = optionFinding(rule, options('a', 'b'), [accepting('TRD', 'a', 'b'), accepting('JMC', 'a')]);
  expect(found).toMatchObject({ outcome: 'take', acceptableToAll: ['a'], named: 2, silent: 0 });
});

it('[K18] among several the chair asks', () => {
  const found = optionFinding(rule, options('a', 'b'), [accepting('TRD', 'a', 'b'), voice('JMC', 'silence')]);
  expect(found).toMatchObject({ outcome: 'chooseAmong', acceptableToAll: ['a', 'b'], silent: 1 });
});

it('[K18] where silence is against, it accepts none', () => {
  const strict = { ...presets.SILENCE, reading: { ...presets.SILENCE.reading, silence: 'against' } } as Rule;
  const found = optionFinding(strict, options('a'), [accepting('TRD', 'a'), voice('JMC', 'silence')]);
  expect(found).toMatchObject({ outcome: 'keepBracket', acceptableToAll: [] });
});

it('[K18] nobody has said anything: undetermined', () => {
  expect(optionFinding(rule, options('a'), [voice('TRD', 'support')]).outcome).toBe('undetermined');
});

it('[K15] an unknown answer may turn an option down and cannot raise one', () => {
  const unknown = voice('BRB', 'unknown');
  expect(optionFinding(rule, options('a'), [accepting('TRD', 'a'), unknown]).outcome).toBe('undetermined');
  const apart = [accepting('TRD', 'a'), accepting('JMC', 'b'), unknown];
  expect(optionFinding(rule, options('a', 'b'), apart).outcome).toBe('keepBracket');
});

it('[K9] who does not count is not asked', () => {
  const members = { ...rule, counting: { kind: 'ctuMembers' } } as const;
  const guest = { ...accepting('USA', 'b'), delegation: { ...voice('USA', 'reserve').delegation, ctuMember: false } };
  expect(optionFinding(members, options('a', 'b'), [accepting('TRD', 'a'), guest])).toMatchObject({ outcome: 'take' });
});

// In our own words and of the form of the real thing, so that something of it is always tried.
describe('[K18] a bracket of five options and fifteen delegations', () => {
  const answers = {
    N1: 'ad',
    N2: 'd',
    N3: 'd',
    N4: 'ad',
    S1: 'b',
    S2: 'b',
    S3: 'b',
    S4: 'b',
    S5: 'b',
    W1: 'a',
    S6: 'b',
    W2: 'a',
    W3: 'a',
    S7: 'b',
    W4: 'ad',
  };
  const voices = Object.entries(answers).map(([symbol, named]) => accepting(symbol, ...named));
  const found = optionFinding(rule, options('a', 'b', 'c', 'd', 'e'), voices);
  it('is kept', () => {
    expect(found.outcome).toBe('keepBracket');
    expect(told(found)).toEqual([
      ['a', 6],
      ['b', 7],
      ['c', 0],
      ['d', 5],
      ['e', 0],
    ]);
  });
  it('and the sentence says why', () => {
    expect(say('en', 'options.keepBracket')).toBe('No option is acceptable to all: keep the bracket.');
  });
});

const file = path.join(
  process.env.CAUCUS_SAMPLES ?? path.resolve(__dirname, '../../../../shared/data'),
  'facts/wsis_para44_options.json',
);
const present = existsSync(file);

test('[K18] the real bracket is at hand where it must be', () => {
  expect(present || !(process.env.CI || process.env.CAUCUS_SAMPLES)).toBe(true);
});

(present ? describe : describe.skip)('[K18] paragraph 44 of the draft Declaration of the WSIS', () => {
  const facts = present ? JSON.parse(readFileSync(file, 'utf8')) : { options: {}, acceptable_to: {} };
  const answers: Readonly<Record<string, readonly string[]>> = facts.acceptable_to;
  const voices = Object.entries(answers).map(([name, named]) => accepting(name, ...named));
  const found = optionFinding(rule, options(...Object.keys(facts.options)), voices);

  it('no option is acceptable to all fifteen: keep the bracket', () => {
    expect(voices).toHaveLength(15);
    expect(found).toMatchObject({ outcome: 'keepBracket', acceptableToAll: [], named: 15, silent: 0, unknown: 0 });
  });
  it('with the count of each', () => {
    expect(told(found)).toEqual([
      ['a', 6],
      ['b', 7],
      ['c', 0],
      ['d', 5],
      ['e', 0],
    ]);
  });
});
