import type { TermsOfRuleFragment } from '#lib/contract';
import { draftFrom, ruleInput } from './rule-draft.js';

const threshold: TermsOfRuleFragment = {
  kind: 'threshold',
  counting: { kind: 'ituMemberStates', categories: null },
  reading: {
    support: 'for',
    canLiveWith: 'notCounted',
    abstain: 'notCounted',
    reserve: 'notCounted',
    object: 'against',
    silence: 'notCounted',
  },
  proxies: 0,
  leastFor: 6,
  mostAbstaining: null,
  leastForOfAll: null,
  mostAgainst: null,
  mostAgainstOfFor: { parts: 1, of: 2 },
  moreThan: null,
  quorumMoreThan: null,
};
const draft = draftFrom('Six supporters', threshold);

it('sends back what it began with, and nothing that such a rule does not have', () => {
  expect(ruleInput(draft)).toEqual({
    kind: 'threshold',
    counting: { kind: 'ituMemberStates' },
    reading: expect.objectContaining({ silence: 'notCounted' }),
    proxies: 0,
    leastFor: 6,
    mostAgainstOfFor: { parts: 1, of: 2 },
  });
});

it('leaves out a bound that is empty, and does not pass over one that is half written', () => {
  const { shares } = draft;
  const without = (share: { parts: string; of: string }) => ({
    ...draft,
    shares: { ...shares, mostAgainstOfFor: share },
  });
  expect(ruleInput(without({ parts: '', of: '' }))).not.toHaveProperty('mostAgainstOfFor');
  expect(ruleInput(without({ parts: '1', of: '' }))).toBeNull();
});

it('waits for a name and for whole numbers', () => {
  expect(ruleInput({ ...draft, name: ' ' })).toBeNull();
  expect(ruleInput({ ...draft, proxies: 'one' })).toBeNull();
  expect(ruleInput({ ...draft, numbers: { ...draft.numbers, leastFor: '' } })).toBeNull();
});

it('names categories where it counts by them', () => {
  const byCategory = { ...draft, counting: 'categories' as const, categories: ['GOVERNMENT' as const] };
  expect(ruleInput(byCategory)?.counting).toEqual({ kind: 'categories', categories: ['GOVERNMENT'] });
});
