import { type Act, type Asking, announced, decideCall, nextDue, usualReminders } from '#lib/consensus';
import {
  called,
  drafted,
  dueAfter,
  having,
  hoursLater,
  openingDay,
  ruling,
  says,
  silenceUntil,
  w31,
  w32,
} from '#lib/consensus/testing';

const room: Asking = { kind: 'inRoom' };
const tick: Act = { kind: 'tick' };
const close: Act = { kind: 'close' };
const kinds = (facts: readonly { readonly kind: string }[]) => facts.map(({ kind }) => kind);

describe('the clock', () => {
  const call = called(silenceUntil(72, 48, 69));
  it('[K21] a moment before the end an objection counts, at the end it is too late', () => {
    const late = decideCall(call, says('TRD', w31, 'object')[0], hoursLater(72));
    expect(late).toMatchObject({ kind: 'DeadlinePassed', dueAt: '2012-10-20T13:00:00.000Z' });
    const justBefore = (hoursLater(72) - 1) as typeof openingDay;
    expect(having(call, justBefore, ...says('TRD', w31, 'object')).call.phase).toBe('open');
  });
  it('[K21] once it is over nobody withdraws, extends or rules', () => {
    const acts: readonly Act[] = [
      { kind: 'withdraw', reason: 'Too late.' },
      { kind: 'extend', deadline: dueAfter(100), reason: 'More time.' },
      { kind: 'rule', ruling: ruling('x', 'answered') },
    ];
    for (const act of acts) expect(decideCall(call, act, hoursLater(72))).toMatchObject({ kind: 'DeadlinePassed' });
  });
  it('[K21] gives more time for a reason, never less', () => {
    const act: Act = { kind: 'extend', deadline: dueAfter(96, 90), reason: 'A storm.' };
    const { call: extended, facts } = having(call, hoursLater(71), act);
    expect(facts).toMatchObject([{ kind: 'CallExtended', to: '2012-10-21T13:00:00.000Z', reason: 'A storm.' }]);
    expect([extended.phase, nextDue(extended)]).toEqual(['extended', hoursLater(90)]);
    const twice = having(extended, hoursLater(80), { ...act, deadline: dueAfter(120) }).call;
    expect(twice).toMatchObject({
      extensions: [{ to: hoursLater(96) }, { from: hoursLater(96), to: hoursLater(120) }],
    });
    expect(announced(having(twice, hoursLater(120), tick).call)).toEqual(announced(twice));
    expect(announced(having(twice, hoursLater(100), { kind: 'withdraw', reason: 'Over.' }).call)).toEqual(
      announced(twice),
    );
    expect(decideCall(call, { ...act, deadline: dueAfter(72) }, openingDay)).toMatchObject({ problem: 'NotLater' });
    expect(decideCall(call, { ...act, reason: ' ' }, openingDay)).toMatchObject({ kind: 'CallReasonNeeded' });
    expect(decideCall(called(room), act, openingDay)).toMatchObject({ kind: 'NoDeadline' });
  });
  it('[K23] reminds once each time, those who are silent and heads of what they have not cleared', () => {
    const stance = drafted('JMC', w32, 'object');
    const busy = having(call, openingDay, ...says('TRD', w31, 'support'), { kind: 'state', stance }).call;
    expect(decideCall(busy, tick, hoursLater(47))).toMatchObject({
      kind: 'NothingDue',
      next: '2012-10-19T13:00:00.000Z',
    });
    const { call: reminded, facts } = having(busy, hoursLater(48), tick);
    expect(facts).toMatchObject([
      {
        kind: 'CallReminded',
        silent: [
          { delegation: 'TRD', provisions: ['32'] },
          { delegation: 'JMC', provisions: ['31', '32'] },
          { delegation: 'BRB', provisions: ['31', '32'] },
        ],
        uncleared: [{ delegation: 'JMC', provisions: ['32'] }],
      },
    ]);
    expect(decideCall(reminded, tick, hoursLater(48))).toMatchObject({ kind: 'NothingDue' });
    expect(nextDue(reminded)).toBe(hoursLater(69));
  });
  it('[K23] an extension sets its reminders anew, whatever went out before', () => {
    const reminded = having(call, hoursLater(70), tick).call;
    const act: Act = { kind: 'extend', deadline: dueAfter(96, 80, 90), reason: 'A storm.' };
    expect(nextDue(having(reminded, hoursLater(71), act).call)).toBe(hoursLater(80));
  });
  it('[K23] of reminders that a night without a server left over one goes out, and none after the end', () => {
    const { call: reminded, facts } = having(call, hoursLater(70), tick);
    expect([kinds(facts), nextDue(reminded)]).toEqual([['CallReminded'], hoursLater(72)]);
    expect(kinds(having(call, hoursLater(300), tick).facts)).not.toContain('CallReminded');
  });
  it('[K23] closes once', () => {
    const done = having(call, hoursLater(72), tick).call;
    expect(done).toMatchObject({ phase: 'adopted', closedAt: hoursLater(72) });
    expect(decideCall(done, tick, hoursLater(72))).toMatchObject({ kind: 'NothingDue', next: null });
    expect(nextDue(done)).toBeNull();
  });
  it('[K21] nobody ends it before it was announced to end', () => {
    expect(decideCall(call, close, hoursLater(71))).toMatchObject({ kind: 'NotYetDue' });
  });
  it('[K23] a day and three hours before the end are the usual reminders', () => {
    expect(usualReminders(openingDay, hoursLater(72))).toEqual([hoursLater(48), hoursLater(69)]);
    expect(usualReminders(openingDay, hoursLater(20))).toEqual([hoursLater(17)]);
  });
});
