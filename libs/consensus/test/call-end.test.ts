import { type Act, type Asking, type DelegationId, decideCall, nextDue, presets, type Rule } from '#lib/consensus';
import {
  byDeadline,
  called,
  delegation,
  drafted,
  having,
  hoursLater,
  member,
  openedCall,
  opening,
  openingDay,
  outcomesOf,
  people,
  ruling,
  says,
  silenceUntil,
  terms,
  w31,
  w32,
} from '#lib/consensus/testing';

const room: Asking = { kind: 'inRoom' };
const tick: Act = { kind: 'tick' };
const close: Act = { kind: 'close' };
const kinds = (facts: readonly { readonly kind: string }[]) => facts.map(({ kind }) => kind);

describe('the end', () => {
  it('[K24] each provision has its result, and the broken one reopens with the wording asked for', () => {
    const objected = having(called(silenceUntil(72)), openingDay, ...says('TRD', w32, 'object')).call;
    const { call, facts } = having(objected, hoursLater(72), tick);
    expect(call.phase).toBe('broken');
    expect(outcomesOf(call)).toEqual([
      ['31', 'adopted'],
      ['32', 'broken'],
    ]);
    expect(facts).toMatchObject([
      { kind: 'ProvisionDecided', provision: '31', outcome: 'adopted' },
      { kind: 'ProvisionDecided', provision: '32', outcome: 'broken' },
      {
        kind: 'ProvisionReopened',
        provision: '32',
        delegation: 'TRD',
        reason: 'TRD cannot.',
        remedy: { kind: 'words' },
      },
      { kind: 'CallClosed', outcome: 'broken' },
    ]);
  });
  it('[K9] in a silence procedure an objection that does not count breaks nothing', () => {
    const rule = { ...presets.SILENCE, counting: { kind: 'ctuMembers' } } as const;
    const guests = [...people, delegation('USA', { ctuMember: false })];
    const call = openedCall(terms(silenceUntil(72), ['31'], rule), opening([w31], guests));
    const objected = having(call, openingDay, ...says('USA', w31, 'object')).call;
    expect(having(objected, hoursLater(72), tick).call.phase).toBe('adopted');
  });
  it('[K22] whatever the rule says of objections, one maintained breaks a silence procedure; no ruling saves it', () => {
    const rule = { ...presets.ISO, leastFor: 0 };
    const act = says('TRD', w31, 'object');
    const objected = having(called(silenceUntil(72), rule), openingDay, ...act).call;
    const id = 'stance' in act[1] ? (act[1].stance as string) : '';
    const saved = decideCall(objected, { kind: 'rule', ruling: ruling(id, 'notSustained') }, openingDay);
    expect(saved).toMatchObject({ kind: 'NothingToRule' });
    expect(outcomesOf(having(objected, hoursLater(72), tick).call)).toContainEqual(['31', 'broken']);
  });
  it('[K22] one objection breaks it even where the rule would bear three', () => {
    const lenient = { ...presets.CITEL, leastFor: 0, mostAgainst: 3, mostAgainstOfFor: null } as Rule;
    const objected = having(called(silenceUntil(72), lenient), openingDay, ...says('TRD', w31, 'object')).call;
    expect(outcomesOf(having(objected, hoursLater(72), tick).call)).toEqual([
      ['31', 'broken'],
      ['32', 'adopted'],
    ]);
  });
  it('[K24] too little support fails, and objections above the threshold fail too', () => {
    const citel = { ...presets.CITEL, leastFor: 2 } as Rule;
    const one = having(called(byDeadline(9), citel), openingDay, ...says('TRD', w31, 'support')).call;
    expect(having(one, hoursLater(9), tick).call.phase).toBe('failed');
  });
  it.each([
    ['no sustained objection', { ...presets.ISO, leastFor: 0 }, 'notSustained', 'sustained'],
    ['rough consensus', presets.RFC_7282, 'answered', 'notAnswered'],
  ] as const)('[K21] under %s it waits for the chair to rule, who is told once', (_, rule, yes, no) => {
    const stance = drafted('TRD', w31, 'object');
    const objected = having(
      called(byDeadline(9), rule),
      openingDay,
      { kind: 'state', stance },
      {
        kind: 'clear',
        stance: stance.id,
        by: member('TRD'),
      },
    ).call;
    const { call: waiting, facts } = having(objected, hoursLater(9), tick);
    expect(facts).toMatchObject([{ kind: 'RulingsAwaited', delegations: ['TRD'] }]);
    expect(nextDue(waiting)).toBeNull();
    expect(decideCall(waiting, tick, hoursLater(10))).toMatchObject({ kind: 'NothingDue' });
    expect(decideCall(waiting, close, hoursLater(10))).toMatchObject({ kind: 'RulingsNeeded', delegations: ['TRD'] });
    expect(decideCall(waiting, says('JMC', w31, 'object')[0], hoursLater(10))).toMatchObject({
      kind: 'DeadlinePassed',
    });

    const ruled = (finds: typeof yes | typeof no) =>
      having(waiting, hoursLater(20), { kind: 'rule', ruling: ruling(stance.id, finds) }).call;
    expect(nextDue(ruled(yes))).toBe(hoursLater(9));
    const adopted = having(ruled(yes), hoursLater(20), tick);
    expect(adopted.call.phase).toBe('adopted');
    expect(kinds(adopted.facts)).toEqual(['ProvisionDecided', 'ProvisionDecided', 'CallClosed']);
    expect(outcomesOf(having(ruled(no), hoursLater(20), tick).call)).toEqual([
      ['31', 'broken'],
      ['32', 'adopted'],
    ]);
    expect(having(waiting, hoursLater(20), { kind: 'withdraw', reason: 'We meet again.' }).call.phase).toBe(
      'withdrawn',
    );
  });
  it('[K17] who objects anew is ruled on anew', () => {
    const rule = { ...presets.ISO, leastFor: 0 };
    const first = drafted('TRD', w31, 'object');
    const ruled = having(
      called(byDeadline(9), rule),
      openingDay,
      { kind: 'state', stance: first },
      { kind: 'clear', stance: first.id, by: member('TRD') },
      { kind: 'rule', ruling: ruling(first.id, 'notSustained') },
      ...says('TRD', w31, 'object'),
    ).call;
    expect(kinds(having(ruled, hoursLater(9), tick).facts)).toEqual(['RulingsAwaited']);
  });
  it('[K17] a ruling needs a reason and an objection', () => {
    const call = having(called(byDeadline(9), presets.ISO), openingDay, ...says('TRD', w31, 'support')).call;
    const rule = (given: ReturnType<typeof ruling>) => decideCall(call, { kind: 'rule', ruling: given }, openingDay);
    expect(rule(ruling('x', 'sustained'))).toMatchObject({ kind: 'NothingToRule' });
    const stance = drafted('JMC', w31, 'object');
    const objected = having(
      call,
      openingDay,
      { kind: 'state', stance },
      { kind: 'clear', stance: stance.id, by: member('JMC') },
    );
    const blank = { ...ruling(stance.id, 'sustained'), reason: ' ' };
    expect(decideCall(objected.call, { kind: 'rule', ruling: blank }, openingDay)).toMatchObject({
      kind: 'RulingNeedsReason',
    });
  });
  it('[K19] in the room the chair closes, once it is noted who is there where a quorum counts', () => {
    const call = having(
      called(room, presets.MAJORITY),
      openingDay,
      ...says('TRD', w31, 'support'),
      ...says('TRD', w32, 'support'),
    ).call;
    expect(decideCall(call, close, openingDay)).toMatchObject({ kind: 'PresenceNeeded' });
    const present = (...symbols: string[]): Act => ({ kind: 'attend', present: symbols as unknown as DelegationId[] });
    expect(having(call, openingDay, present('TRD', 'JMC'), close).call.phase).toBe('adopted');
    expect(having(call, openingDay, present('TRD'), close).call.phase).toBe('failed');
    expect(decideCall(call, present('FRA'), openingDay)).toMatchObject({ kind: 'NotTakingPart' });
    expect(decideCall(called(byDeadline(9)), present('TRD'), openingDay)).toMatchObject({ kind: 'NotInRoom' });
    expect(nextDue(call)).toBeNull();
  });
  it('[K19] what has ended never changes, whatever is done', () => {
    const ended = having(called(silenceUntil(72)), hoursLater(72), tick).call;
    const withdrawn = having(called(silenceUntil(72)), openingDay, { kind: 'withdraw', reason: 'New facts.' }).call;
    const acts = [
      ...says('TRD', w31, 'object'),
      close,
      opening([w31, w32], people),
      { kind: 'withdraw', reason: 'x' } as const,
    ];
    for (const call of [ended, withdrawn])
      for (const act of acts) expect(decideCall(call, act, hoursLater(1))).toMatchObject({ kind: 'CallEnded' });
  });
  it('[K19] withdrawing needs a reason', () => {
    expect(decideCall(called(room), { kind: 'withdraw', reason: '' }, openingDay)).toMatchObject({
      kind: 'CallReasonNeeded',
    });
  });
});
