import fc from 'fast-check';
import { answerKinds, type Coverage, concernStates, coverageBy, coverageOf, type StandingAlike } from '#lib/concerns';
import { runs } from '#lib/foundation/testing';

type Group = StandingAlike & { readonly issue: string | null };

const group = (state: StandingAlike['state'], count: number, more: Partial<Group> = {}): Group => ({
  state,
  count,
  withdrawn: false,
  answer: null,
  issue: null,
  ...more,
});

const anyGroup: fc.Arbitrary<Group> = fc
  .tuple(
    fc.constantFrom(...concernStates),
    fc.nat(50),
    fc.constantFrom(...answerKinds, null),
    fc.constantFrom('i', 'j', null),
  )
  .map(([state, count, answer, issue]) =>
    state === 'ANSWERED'
      ? group(state, count, { answer, withdrawn: answer === null, issue })
      : group(state, count, { issue }),
  );

it('[Q9] each figure counts those that have come at least so far', () => {
  const groups = [
    group('HEARD', 3),
    group('CONSIDERED', 2),
    group('DISPOSED', 4),
    group('ANSWERED', 1, { answer: 'NOT_SATISFIED' }),
    group('ANSWERED', 5, { withdrawn: true }),
  ];
  expect(coverageOf(groups)).toEqual({
    heard: 15,
    considered: 12,
    disposed: 10,
    answered: 6,
    satisfied: 0,
    canLiveWith: 0,
    notSatisfied: 1,
    withdrawn: 5,
  });
  expect(coverageOf([]).heard).toBe(0);
});

it('[Q9] no figure is greater than the one before it, and the answers make up the answered', () => {
  fc.assert(
    fc.property(fc.array(anyGroup), (groups) => {
      const { heard, considered, disposed, answered, ...rest } = coverageOf(groups);
      expect([heard, considered, disposed, answered]).toEqual(
        [heard, considered, disposed, answered].sort((a, b) => b - a),
      );
      expect(rest.satisfied + rest.canLiveWith + rest.notSatisfied + rest.withdrawn).toBe(answered);
    }),
    { numRuns: runs() },
  );
});

it('[Q9] the parts add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(anyGroup), (groups) => {
      const parts = [...coverageBy(groups, ({ issue }) => issue).values()];
      const whole = coverageOf(groups);
      for (const figure of Object.keys(whole) as (keyof Coverage)[])
        expect(parts.reduce((sum, part) => sum + part[figure], 0)).toBe(whole[figure]);
    }),
    { numRuns: runs() },
  );
});
