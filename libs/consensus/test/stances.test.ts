import {
  clearStance,
  type DelegationId,
  decideProxy,
  decideStance,
  type GivenProxy,
  presets,
  reconfirm,
  type StanceId,
  type StanceRequest,
  standing,
  textState,
  voicesOn,
} from '#lib/consensus';
import { cleared, delegation, delegations, drafted, member, words } from '#lib/consensus/testing';
import type { OptionId } from '#lib/drafting';
import { bracket, paragraph } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';

const seal = (value: unknown) => JSON.stringify(value);
const content = [paragraph('Members shall endeavour.')];
const state = textState('31', { content, suppressed: false }, seal);
const options = ['a', 'b'] as readonly string[] as readonly OptionId[];
const question = { state, content, suppressed: false, options };

const request = (different: Partial<StanceRequest>): StanceRequest => ({
  id: 's1' as StanceId,
  delegation: 'TRD' as DelegationId,
  on: state,
  kind: 'object',
  reason: 'It binds operators.',
  remedy: { kind: 'words', content: [paragraph('Members may endeavour.')] },
  acceptable: null,
  ...different,
});

describe('a text state', () => {
  const of = (of: typeof content, suppressed = false) => textState('31', { content: of, suppressed }, seal).digest;
  it('[K1] is the same for the same words', () => {
    expect(of([paragraph('Members shall endeavour.')])).toBe(state.digest);
  });
  it('[K1] changes with words and with suppression', () => {
    expect(new Set([state.digest, of([paragraph('Members endeavour.')]), of(content, true)]).size).toBe(3);
  });
  it('[K1] does not change with a sponsor more, and does with an option more', () => {
    const open = bracket(['–', 'shall'], ['TRD', 'may']);
    const inside = (alternatives: typeof open) => of([paragraph('Members ', alternatives, ' endeavour.')]);
    const [base, asked] = open.options;
    const joined = { ...open, options: [base!, { ...asked!, sponsors: ['JMC', 'TRD'] }] };
    const more = { ...open, options: [...open.options, { ...asked!, id: 'o3' as OptionId, content: [] }] };
    expect(inside(joined)).toBe(inside(open));
    expect(inside(more)).not.toBe(inside(open));
  });
});

describe('a stance', () => {
  it('[K2] of support needs no reason', () => {
    expect(decideStance(request({ kind: 'support', reason: null, remedy: null }), question)).toMatchObject({
      answer: { kind: 'support', objection: null },
      clearedBy: null,
    });
  });
  it.each([
    [{ reason: ' ' }, 'reason'],
    [{ remedy: null }, 'wording'],
    [{ reason: null, remedy: null }, 'both'],
    [{ remedy: { kind: 'words', content: [] } }, 'wording'],
  ] as const)('[K2] of objection with %j lacks %s', (different, lacks) => {
    expect(decideStance(request(different as Partial<StanceRequest>), question)).toMatchObject({
      kind: 'ObjectionIncomplete',
      lacks,
    });
  });
  it.each([
    ['the words that stand', { kind: 'words', content }, 'ObjectionChangesNothing'],
    ['words in no form', { kind: 'words', content: [{ kind: 'script' }] }, 'ContentMalformed'],
  ] as const)('[K2] that asks for %s is refused', (_, remedy, problem) => {
    expect(decideStance(request({ remedy }), question)).toMatchObject({ kind: 'NotAcceptable', problem });
  });
  it('[K2] may ask that the provision go, once', () => {
    const asked = request({ remedy: { kind: 'suppress' } });
    expect(isRefusal(decideStance(asked, question))).toBe(false);
    expect(decideStance(asked, { ...question, suppressed: true })).toMatchObject({
      problem: 'ObjectionChangesNothing',
    });
  });
  it('[K2] takes no reason that cannot be stored', () => {
    expect(decideStance(request({ reason: 'a\u0000' }), question)).toMatchObject({ problem: 'NotPlainText' });
    expect(decideStance(request({ reason: 'a'.repeat(20_001) }), question)).toMatchObject({ problem: 'TooLong' });
  });
  it('[K3] is on the words that stand, and names options that are there', () => {
    expect(decideStance(request({ on: words('31', 'old') }), question)).toMatchObject({ kind: 'OtherWords' });
    expect(decideStance(request({ acceptable: ['a', 'c'] }), question)).toMatchObject({
      kind: 'UnknownOption',
      option: 'c',
    });
  });
});

describe('clearing', () => {
  const draft = drafted('TRD', state, 'support');
  it.each(['head', 'deputy'] as const)('[K4] is for the %s', (part) => {
    expect(clearStance(draft, member('TRD', part), state)).toMatchObject({ clearedBy: `${part} of TRD` });
  });
  it.each([member('TRD', 'delegate'), member('JMC', 'head')])('[K4] is not for $person', (by) => {
    expect(clearStance(draft, by, state)).toMatchObject({ kind: 'HeadClears' });
  });
  it('[K3] never speaks for words that have gone', () => {
    expect(clearStance(draft, member('TRD'), words('31', 'new'))).toMatchObject({ kind: 'OtherWords' });
  });
});

describe('when the words change', () => {
  const now = words('31', 'new');
  const stance = { ...cleared('TRD', state, 'support'), acceptable: ['a' as OptionId] };
  it('[K5] a stance is to reconfirm, and stands on its own words', () => {
    expect([standing(stance, state), standing(stance, now)]).toEqual(['stands', 'toReconfirm']);
  });
  it('[K5] it counts as silence', () => {
    const hearing = { delegations: delegations('TRD'), stances: [stance], proxies: [], present: 'answering' } as const;
    expect(voicesOn(now, presets.ISO, hearing)).toMatchObject([{ says: 'silence', present: false }]);
    expect(voicesOn(state, presets.ISO, hearing)).toMatchObject([{ says: 'support', present: true }]);
  });
  it('[K5] reconfirmed it is a draft on the new words, for the head to clear', () => {
    const again = reconfirm(stance, 's9' as StanceId, { state: now, options: question.options });
    expect(again).toMatchObject({ id: 's9', on: now, answer: { kind: 'support' }, clearedBy: null });
  });
  it('[K5] there is nothing to reconfirm where nothing changed, and no option that went', () => {
    expect(reconfirm(stance, 's9' as StanceId, question)).toMatchObject({ kind: 'NothingToReconfirm' });
    expect(reconfirm(stance, 's9' as StanceId, { state: now, options: [] })).toMatchObject({ kind: 'UnknownOption' });
  });
});

describe('one delegation speaking for another', () => {
  const all = [...delegations('TRD', 'JMC', 'BRB', 'GUY'), delegation('ISOC', { ituMemberState: false })];
  const proxy = (from: string, to: string) => ({ from, to }) as GivenProxy;
  const rule = presets.MAJORITY;
  it.each([
    ['OwnProxy', proxy('TRD', 'TRD'), []],
    ['ProxyNotCounted', proxy('TRD', 'ISOC'), []],
    ['ProxyNotCounted', proxy('TRD', 'XXX'), []],
    ['ProxyTwice', proxy('TRD', 'JMC'), [proxy('TRD', 'BRB')]],
    ['ProxyPassedOn', proxy('TRD', 'JMC'), [proxy('JMC', 'BRB')]],
    ['ProxyPassedOn', proxy('TRD', 'JMC'), [proxy('BRB', 'TRD')]],
    ['TooManyProxies', proxy('TRD', 'JMC'), [proxy('BRB', 'JMC')]],
  ])('[K6] is refused: %s', (problem, asked, standingProxies) => {
    expect(decideProxy(asked, standingProxies, rule, all)).toMatchObject({ kind: 'ProxyRefused', problem });
  });
  it('[K6] is refused where the rule knows none', () => {
    expect(decideProxy(proxy('TRD', 'JMC'), [], presets.ISO, all)).toMatchObject({ problem: 'NoProxies' });
  });
  it('[K28] is refused to and by whoever has no vote, where votes are counted', () => {
    const one = [delegation('TRD', { mayVote: false }), ...all.slice(1)];
    for (const asked of [proxy('TRD', 'JMC'), proxy('JMC', 'TRD')])
      expect(decideProxy(asked, [], rule, one)).toMatchObject({ problem: 'ProxyNotCounted' });
  });
  it('[K6] counts for both, unless the other speaks itself', () => {
    const on = words('31', 'now');
    const heard = (...stances: readonly ReturnType<typeof cleared>[]) =>
      voicesOn(on, rule, {
        delegations: all.slice(0, 3),
        stances,
        proxies: [proxy('TRD', 'JMC')],
        present: 'answering',
      });
    expect(heard(cleared('JMC', on, 'object')).map((each) => [each.says, each.through])).toEqual([
      ['object', 'JMC'],
      ['object', null],
      ['silence', null],
    ]);
    expect(heard(cleared('JMC', on, 'object'), cleared('TRD', on, 'support'))[0]).toMatchObject({ says: 'support' });
  });
  it('[K6] beyond the rule’s number is heard for nobody', () => {
    const on = words('31', 'now');
    const proxies = [proxy('TRD', 'JMC'), proxy('BRB', 'JMC')];
    const voices = voicesOn(on, rule, {
      delegations: all,
      stances: [cleared('JMC', on, 'support')],
      proxies,
      present: 'answering',
    });
    expect(voices.map((each) => each.says)).toEqual(['support', 'support', 'silence', 'silence', 'silence']);
  });
});

it('[K7] the last stance of a delegation on a text stands', () => {
  const on = words('31', 'now');
  const stances = [cleared('TRD', on, 'object'), cleared('TRD', on, 'support')];
  const hearing = { delegations: delegations('TRD'), stances, proxies: [], present: 'unknown' } as const;
  expect(voicesOn(on, presets.ISO, hearing)).toMatchObject([{ says: 'support', present: null }]);
});
