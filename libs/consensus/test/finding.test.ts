import fc from 'fast-check';
import { finding, type Missing, presets, type Rule, readRule, share, uncounted } from '#lib/consensus';
import { anyRule, anyRulings, anyVoices, delegation, ruling, voice } from '#lib/consensus/testing';
import { runs } from '#lib/foundation/testing';
import { readAloud } from './brute-force.js';

const twenty = (says: Parameters<typeof voice>[1], count: number) =>
  Array.from({ length: 20 }, (_, at) => voice(`D${at}`, at < count ? says : 'support'));
const outcome = (...args: Parameters<typeof finding>) => finding(...args).outcome;
const missing = (...args: Parameters<typeof finding>) => finding(...args).missing;

describe('unanimity, as CARICOM has it', () => {
  const rule = presets.CARICOM;
  it('[K10] lets a quarter of the members abstain, and not one more', () => {
    expect(outcome(rule, twenty('abstain', 5), [])).toBe('met');
    expect(missing(rule, twenty('abstain', 6), [])).toEqual([{ kind: 'TooManyAbstain', count: 6, most: 5 }]);
  });
  it('[K10] is blocked by one against', () => {
    expect(missing(rule, twenty('object', 1), [])).toEqual([{ kind: 'ObjectionStands', delegation: 'D0' }]);
  });
  it('[K10] takes who is silent or waits for the capital to abstain', () => {
    expect(outcome(rule, twenty('silence', 6), [])).toBe('notMet');
    expect(outcome(rule, twenty('reserve', 5), [])).toBe('met');
  });
});

describe('no sustained objection, as ISO has it', () => {
  const voices = [voice('TRD', 'support'), voice('JMC', 'object')];
  it('[K11] waits for the chair to rule on each objection', () => {
    expect(finding(presets.ISO, voices, [])).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'RulingNeeded', delegation: 'JMC' }],
    });
  });
  it('[K11] is met when none is sustained, and not when one is; the last ruling holds', () => {
    expect(outcome(presets.ISO, voices, [ruling('JMC', 'notSustained')])).toBe('met');
    expect(missing(presets.ISO, voices, [ruling('JMC', 'notSustained'), ruling('JMC', 'sustained')])).toEqual([
      { kind: 'ObjectionSustained', delegation: 'JMC' },
    ]);
  });
  it('[K17] does not take a ruling of another kind, or on another stance, for one', () => {
    expect(outcome(presets.ISO, voices, [ruling('JMC', 'answered'), ruling('BRB', 'notSustained')])).toBe(
      'undetermined',
    );
  });
});

it('[K12] rough consensus wants every objection answered; many in favour do not outweigh one', () => {
  const voices = twenty('object', 1);
  expect(missing(presets.RFC_7282, voices, [])).toEqual([{ kind: 'ObjectionUnanswered', delegation: 'D0' }]);
  expect(outcome(presets.RFC_7282, voices, [ruling('D0', 'answered')])).toBe('met');
  expect(outcome(presets.RFC_7282, voices, [ruling('D0', 'answered'), ruling('D0', 'notAnswered')])).toBe('notMet');
});

describe('a threshold, as CITEL has it', () => {
  const of = (supporting: number, objecting: number) =>
    [...Array(supporting + objecting).keys()].map((at) => voice(`D${at}`, at < supporting ? 'support' : 'object'));
  it.each([
    [6, 3, 'met'],
    [5, 0, 'notMet'],
    [6, 4, 'notMet'],
    [8, 4, 'met'],
  ])('[K13] %i for and %i against: %s', (supporting, objecting, expected) => {
    expect(outcome(presets.CITEL, of(supporting, objecting), [])).toBe(expected);
  });
  it('[K16] says what is missing on both sides', () => {
    expect(missing(presets.CITEL, of(4, 3), [])).toEqual([
      { kind: 'SupportersNeeded', count: 2 },
      { kind: 'TooManyObjections', count: 3, most: 2 },
    ]);
  });
  it('[K13] does not count who can merely live with it among the supporters', () => {
    expect(outcome(presets.CITEL, [...of(5, 0), voice('X', 'canLiveWith')], [])).toBe('notMet');
  });
  it('[K13] can ask for a share of all who count, and bound objections by number', () => {
    const rule: Rule = { ...presets.CITEL, leastFor: 0, leastForOfAll: share(1, 4), mostAgainst: 1 } as Rule;
    const voices = [...of(2, 1), ...Array.from({ length: 5 }, (_, at) => voice(`S${at}`, 'silence'))];
    expect(outcome(rule, voices, [])).toBe('met');
    expect(missing(rule, [...voices, voice('S5', 'silence')], [])).toEqual([{ kind: 'SupportersNeeded', count: 1 }]);
  });
});

describe('a majority of those present and voting', () => {
  const rule = presets.MAJORITY;
  const hall = (ayes: number, noes: number, abstaining: number, absent: number) => [
    ...Array.from({ length: ayes }, (_, at) => voice(`A${at}`, 'support')),
    ...Array.from({ length: noes }, (_, at) => voice(`N${at}`, 'object')),
    ...Array.from({ length: abstaining }, (_, at) => voice(`X${at}`, 'abstain')),
    ...Array.from({ length: absent }, (_, at) => voice(`Y${at}`, 'silence', { present: false })),
  ];
  it.each([
    [[77, 33, 8, 33], 'met'],
    [[33, 33, 8, 0], 'notMet'],
    [[1, 0, 60, 0], 'met'],
    [[40, 10, 0, 50], 'notMet'],
  ] as const)('[K14] %j for, against, abstaining, absent: %s', ([ayes, noes, abstaining, absent], expected) => {
    expect(outcome(rule, hall(ayes, noes, abstaining, absent), [])).toBe(expected);
  });
  it('[K16] says how many votes and how many heads are missing', () => {
    expect(missing(rule, hall(3, 4, 0, 9), [])).toEqual([
      { kind: 'VotesNeeded', count: 2 },
      { kind: 'QuorumMissing', count: 2 },
    ]);
  });
  it('[K15] cannot tell of a quorum where nobody noted who was there', () => {
    const unseen = hall(3, 0, 0, 1).map((each) => ({ ...each, present: null }));
    expect(finding(rule, unseen, [])).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'PresenceUnknown' }],
    });
  });
});

describe('credentials', () => {
  const noVote = { mayVote: false };
  const heard = [
    voice('TRD', 'support'),
    voice('JMC', 'object'),
    voice('BRB', 'object', { delegation: delegation('BRB', noVote) }),
    voice('GUY', 'silence', { delegation: delegation('GUY', noVote), present: false }),
  ];
  it('[K28] without a vote on record a delegation is in no majority', () => {
    const rule = { ...presets.MAJORITY, moreThan: share(1, 3) };
    expect(finding(rule, heard, [])).toMatchObject({ outcome: 'met', counts: { all: 2, for: 1, against: 1 } });
    const all = heard.map((each) => ({ ...each, delegation: delegation(each.delegation.id) }));
    expect(finding(rule, all, [])).toMatchObject({ outcome: 'notMet', counts: { all: 4, for: 1, against: 2 } });
  });
  it('[K28] nor of the quorum, whether it is there or not', () => {
    expect(finding(presets.MAJORITY, heard, [])).toMatchObject({ counts: { all: 2, present: 2 } });
    expect(missing(presets.MAJORITY, heard.slice(2), [])).toContainEqual({ kind: 'NobodyCounts' });
  });
  it('[K28] keep nobody from objecting where nothing is voted on', () => {
    expect(missing(presets.CARICOM, heard, [])).toEqual([
      { kind: 'ObjectionStands', delegation: 'JMC' },
      { kind: 'ObjectionStands', delegation: 'BRB' },
    ]);
  });
  it('[K28] are named as the reason, and only where the rule would have counted it', () => {
    expect(uncounted(presets.MAJORITY, delegation('BRB', noVote))).toBe('noRightToVote');
    expect(uncounted(presets.MAJORITY, delegation('ISOC', { ...noVote, ituMemberState: false }))).toBe('notNamed');
    expect(uncounted(presets.CITEL, delegation('BRB', noVote))).toBeNull();
    expect(uncounted(presets.MAJORITY, delegation('TRD'))).toBeNull();
  });
});

it('[K9] views that do not count are left out, and where nobody counts nothing is met', () => {
  const company = delegation('ISOC', { ctuMember: false, ituMemberState: false, category: 'CIVIL_SOCIETY' });
  const voices = [voice('TRD', 'support'), voice('ISOC', 'object', { delegation: company })];
  expect(outcome(presets.CARICOM, voices, [])).toBe('met');
  expect(outcome({ ...presets.CARICOM, counting: { kind: 'allDelegations' } }, voices, [])).toBe('notMet');
  expect(outcome({ ...presets.ISO, counting: { kind: 'categories', categories: ['CIVIL_SOCIETY'] } }, voices, [])).toBe(
    'notMet',
  );
  expect(missing(presets.SILENCE, voices.slice(0, 0), [])).toEqual([{ kind: 'NobodyCounts' }]);
});

it('[K10-K15] each rule says what reading it aloud says, whatever of the voices is known', () => {
  fc.assert(
    fc.property(anyRule, anyVoices, anyRulings, (rule, voices, rulings) => {
      const found = finding(rule, voices, rulings);
      expect(found.outcome).toBe(readAloud(rule, voices, rulings));
    }),
    { numRuns: runs() },
  );
});

it('[K16] what is said to be missing is enough: that many more supporters, votes or heads meet the check', () => {
  fc.assert(
    fc.property(anyRule, anyVoices, anyRulings, (rule, voices, rulings) => {
      const known = voices.filter((each) => each.says !== 'unknown' && each.present !== null);
      const found = finding({ ...rule, counting: { kind: 'allDelegations' } }, known, rulings);
      expect(found.missing.length === 0).toBe(found.outcome === 'met');
      for (const each of found.missing)
        expect(countOf(each)).toBeGreaterThanOrEqual(each.kind === 'TooManyAbstain' ? 0 : 1);
      const votes = found.missing.find((each) => each.kind === 'VotesNeeded');
      if (votes?.kind !== 'VotesNeeded') return;
      const majorityWith = (more: number) => {
        const joined = Array.from({ length: more }, (_, at) => voice(`N${at}`, 'support'));
        const { checks } = finding({ ...rule, counting: { kind: 'allDelegations' } }, [...known, ...joined], rulings);
        return checks.find((check) => check.part === 'majority')?.is;
      };
      expect([majorityWith(votes.count), majorityWith(votes.count - 1)]).toEqual(['met', 'notMet']);
    }),
    { numRuns: runs() },
  );
});

it('[K8] every preset and every rule tried here is one that an organiser may set', () => {
  for (const preset of Object.values(presets)) expect(readRule(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
  fc.assert(
    fc.property(anyRule, (rule) => expect(readRule(JSON.parse(JSON.stringify(rule)))).toEqual(rule)),
    { numRuns: runs() },
  );
});

const countOf = (each: Missing) => ('count' in each ? each.count : 1);
