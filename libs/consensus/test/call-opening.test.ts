import { type Act, type Asking, type Call, decideCall, draftCall, presets } from '#lib/consensus';
import {
  byDeadline,
  called,
  cleared,
  delegation,
  dueAfter,
  having,
  hoursLater,
  opening,
  openingDay,
  outcomesOf,
  people,
  says,
  silenceUntil,
  terms,
  w31,
  w32,
  words,
} from '#lib/consensus/testing';

const room: Asking = { kind: 'inRoom' };
const tick: Act = { kind: 'tick' };

describe('opening', () => {
  const draft = draftCall(terms(silenceUntil(72), ['31', '32'])) as Call;
  it('[K19] a call asks about provisions, each once', () => {
    expect(draftCall(terms(room, []))).toMatchObject({ problem: 'ProvisionsNotNamed' });
    expect(draftCall(terms(room, ['31', '31']))).toMatchObject({ problem: 'ProvisionTwice' });
  });
  it('[K19] before it, terms may be revised and nothing answered; after it neither is revised nor opened', () => {
    const revised = having(draft, openingDay, { kind: 'revise', terms: terms(room, ['31']) }).call;
    expect(revised).toMatchObject({ phase: 'draft', terms: { provisions: ['31'] } });
    expect(decideCall(draft, says('TRD', w31, 'support')[0], openingDay)).toMatchObject({ kind: 'CallNotOpen' });
    const open = having(draft, openingDay, opening([w31, w32], people)).call;
    expect(decideCall(open, opening([w31, w32], people), openingDay)).toMatchObject({ kind: 'AlreadyOpened' });
  });
  it.each([
    [[w31], ['32']],
    [[w31, w32, words('33', 'v1')], ['33']],
    [[w31, w32, words('32', 'v2')], ['32']],
  ])('[K20] needs the words of exactly the provisions asked about', (texts, provisions) => {
    expect(decideCall(draft, opening(texts, people), openingDay)).toMatchObject({ kind: 'TextsDiffer', provisions });
  });
  it('[K20] needs a reason where concerns are undisposed, and records it', () => {
    const act = opening([w31, w32], people, { concerns: ['c1'] });
    expect(decideCall(draft, act, openingDay)).toMatchObject({ kind: 'ConcernsOpen', concerns: ['c1'] });
    const { facts } = having(draft, openingDay, { ...act, despite: 'It is for the plenary.' });
    expect(facts).toMatchObject([{ kind: 'CallOpened', despite: 'It is for the plenary.' }]);
  });
  it('[K20] needs somebody who counts', () => {
    const members = draftCall(terms(room, ['31'], presets.CARICOM)) as Call;
    const act = opening([w31], [delegation('ISOC', { ctuMember: false })]);
    expect(decideCall(members, act, openingDay)).toMatchObject({ kind: 'NobodyCounts' });
  });
  it('[K20] a silence procedure needs a rule that silence meets', () => {
    const citel = draftCall(terms(silenceUntil(72), ['31', '32'], presets.CITEL)) as Call;
    expect(decideCall(citel, opening([w31, w32], people), openingDay)).toMatchObject({
      kind: 'SilenceWouldFail',
      missing: [{ kind: 'SupportersNeeded', count: 6 }],
    });
  });
  it.each([
    ['a silence procedure of less than 72 hours', silenceUntil(71), 'TooSoon'],
    ['a deadline that has passed', byDeadline(0), 'TooSoon'],
    ['no moment at all', { kind: 'byDeadline', deadline: { ...dueAfter(0), dueAt: Number.NaN as never } }, 'TooSoon'],
    ['a reminder after the end', byDeadline(10, 10), 'RemindersNotBefore'],
    ['a reminder in the past', byDeadline(10, 0), 'RemindersNotBefore'],
    ['no time zone', { kind: 'byDeadline', deadline: { ...dueAfter(9), zone: '' } }, 'ZoneUnknown'],
  ] as const)('[K21] refuses %s', (_, asking, problem) => {
    const call = draftCall(terms(asking, ['31', '32'])) as Call;
    expect(decideCall(call, opening([w31, w32], people), openingDay)).toMatchObject({
      kind: 'DeadlineNotAcceptable',
      problem,
    });
  });
  it('[K21] takes 72 hours, or what its terms say', () => {
    expect(called(silenceUntil(72)).phase).toBe('open');
    expect(called({ ...silenceUntil(24), leastHours: 24 } as Asking).phase).toBe('open');
  });
  it('[K5] takes in what was said before: on these words it counts, on others it is to reconfirm', () => {
    const stances = [cleared('TRD', w31, 'object'), cleared('JMC', words('32', 'v0'), 'object')];
    const { call, facts } = having(draft, openingDay, opening([w31, w32], people, { stances }));
    expect(facts).toMatchObject([{ toReconfirm: [{ delegation: 'JMC', provisions: ['32'] }] }]);
    expect(outcomesOf(having(call, hoursLater(72), tick).call)).toEqual([
      ['31', 'broken'],
      ['32', 'adopted'],
    ]);
  });
});
