import { presets, readRule } from '#lib/consensus';

const { CARICOM, CITEL, ISO, MAJORITY } = presets;
const reading = { ...CARICOM.reading };

it.each([
  ['nothing', null, '$', 'Malformed'],
  ['an unknown kind', { ...CARICOM, kind: 'acclamation' }, 'kind', 'Malformed'],
  ['a kind that every object has', { ...CARICOM, kind: 'constructor' }, 'kind', 'Malformed'],
  ['a key that is not the rule’s', { ...CARICOM, moreThan: 1 }, 'moreThan', 'UnknownKey'],
  [
    'a stance without a reading',
    { ...CARICOM, reading: { ...reading, reserve: undefined } },
    'reading.reserve',
    'Malformed',
  ],
  [
    'silence without a reading',
    { ...CARICOM, reading: { ...reading, silence: undefined } },
    'reading.silence',
    'Malformed',
  ],
  [
    'silence as support',
    { ...CARICOM, reading: { ...reading, silence: 'for' } },
    'reading.silence',
    'SilenceIsNotSupport',
  ],
  [
    'support that is not for',
    { ...CARICOM, reading: { ...reading, support: 'abstains' } },
    'reading.support',
    'SupportIsFor',
  ],
  [
    'an objection that does not count',
    { ...CARICOM, reading: { ...reading, object: 'notCounted' } },
    'reading.object',
    'ObjectionIsAgainst',
  ],
  ['a stance nobody can take', { ...CARICOM, reading: { ...reading, hum: 'for' } }, 'reading.hum', 'UnknownKey'],
  ['no categories', { ...CARICOM, counting: { kind: 'categories', categories: [] } }, 'counting', 'NobodyCounts'],
  [
    'an unknown category',
    { ...CARICOM, counting: { kind: 'categories', categories: ['KINGS'] } },
    'counting',
    'Malformed',
  ],
  ['more than all abstaining', { ...CARICOM, mostAbstaining: { parts: 5, of: 4 } }, 'mostAbstaining', 'NotAShare'],
  ['a share of nothing', { ...CARICOM, mostAbstaining: { parts: 0, of: 0 } }, 'mostAbstaining', 'NotAShare'],
  ['half a supporter', { ...CITEL, leastFor: 5.5 }, 'leastFor', 'NotAWholeNumber'],
  ['proxies below none', { ...CITEL, proxies: -1 }, 'proxies', 'NotAWholeNumber'],
  ['a majority of less than half', { ...MAJORITY, moreThan: { parts: 2, of: 5 } }, 'moreThan', 'NoMajority'],
  ['a majority of more than all', { ...MAJORITY, moreThan: { parts: 1, of: 1 } }, 'moreThan', 'NoMajority'],
  ['a quorum of more than all', { ...MAJORITY, quorumMoreThan: { parts: 1, of: 1 } }, 'quorumMoreThan', 'NotAShare'],
  // Found by chance: a call under it could never end, since nobody can rule on an objection that nobody made.
  [
    'silence as an objection to be ruled on',
    { ...ISO, reading: { ...ISO.reading, silence: 'against' } },
    'reading.silence',
    'SilenceGivesNoReason',
  ],
  ['a threshold that asks nothing', { ...CITEL, leastFor: 0, mostAgainstOfFor: null }, 'leastFor', 'AsksNothing'],
])('[K8] refuses %s, with the place', (_, json, path, problem) => {
  expect(readRule(json)).toEqual({ kind: 'RuleRefused', refused: true, path, problem });
});

it('[K8] takes an edited threshold', () => {
  const edited = { ...CITEL, leastFor: 10, mostAgainst: 6, mostAgainstOfFor: null };
  expect(readRule(JSON.parse(JSON.stringify(edited)))).toEqual(edited);
});
