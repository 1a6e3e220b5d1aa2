import {
  type Act,
  type DelegationId,
  decideCall,
  type GivenProxy,
  type PersonId,
  presets,
  type StanceId,
  type TextState,
} from '#lib/consensus';
import {
  byDeadline,
  called,
  drafted,
  having,
  hoursLater,
  member,
  openingDay,
  outcomesOf,
  says,
  silenceUntil,
  w31,
  w32,
  words,
} from '#lib/consensus/testing';

const tick: Act = { kind: 'tick' };

describe('answering', () => {
  const call = called(silenceUntil(72));
  it('[K4] a draft counts as silence until the head clears it', () => {
    const stance = drafted('TRD', w31, 'object');
    const drafting = having(call, openingDay, { kind: 'state', stance }).call;
    expect(having(drafting, hoursLater(72), tick).call.phase).toBe('adopted');
    const cleared: Act = { kind: 'clear', stance: stance.id, by: member('TRD', 'delegate') };
    expect(decideCall(drafting, cleared, openingDay)).toMatchObject({ kind: 'HeadClears' });
    const broken = having(drafting, openingDay, { ...cleared, by: member('TRD', 'deputy') }).call;
    expect(outcomesOf(having(broken, hoursLater(72), tick).call)).toContainEqual(['31', 'broken']);
  });
  it('[K4] another delegation learns nothing of a draft, not even that it is there', () => {
    const stance = drafted('TRD', w31, 'object');
    const drafting = having(call, openingDay, { kind: 'state', stance }).call;
    const clear = (id: StanceId): Act => ({ kind: 'clear', stance: id, by: member('JMC') });
    expect(decideCall(drafting, clear(stance.id), openingDay)).toEqual(
      decideCall(drafting, clear('nothing' as StanceId), openingDay),
    );
  });
  it('[K3] is on the words of the call, by who takes part', () => {
    const refused = (...[symbol, on]: [string, TextState]) =>
      decideCall(call, says(symbol, on, 'support')[0], openingDay);
    expect(refused('TRD', words('31', 'v2'))).toMatchObject({ kind: 'OtherWords' });
    expect(refused('TRD', words('33', 'v1'))).toMatchObject({ kind: 'NotAsked' });
    expect(refused('FRA', w31)).toMatchObject({ kind: 'NotTakingPart' });
  });
  it('[K7] what was said stands until the next is cleared', () => {
    const objected = having(call, openingDay, ...says('TRD', w31, 'object')).call;
    const next = drafted('TRD', w31, 'support');
    const thinking = having(objected, openingDay, { kind: 'state', stance: next }).call;
    expect(outcomesOf(having(thinking, hoursLater(72), tick).call)).toContainEqual(['31', 'broken']);
    const changed = having(thinking, openingDay, { kind: 'clear', stance: next.id, by: member('TRD') }).call;
    expect(having(changed, hoursLater(72), tick).call.phase).toBe('adopted');
  });
  it('[K22] an objection taken back before the end harms nobody, and only the head takes it back', () => {
    const objected = having(call, openingDay, ...says('TRD', w31, 'object')).call;
    const back: Act = { kind: 'takeBack', provision: '31', by: member('TRD') };
    expect(decideCall(objected, { ...back, by: member('TRD', 'delegate') }, openingDay)).toMatchObject({
      kind: 'HeadClears',
    });
    expect(decideCall(objected, { ...back, by: member('JMC') }, openingDay)).toMatchObject({ kind: 'NoSuchStance' });
    const { call: quiet, facts } = having(objected, hoursLater(71), back);
    expect(facts).toMatchObject([{ kind: 'StanceTakenBack', says: 'object' }]);
    expect(having(quiet, hoursLater(72), tick).call.phase).toBe('adopted');
    expect(decideCall(objected, back, hoursLater(72))).toMatchObject({ kind: 'DeadlinePassed' });
  });
  it('[K25] a receipt is given once, by the first', () => {
    const seen = (person: string): Act => ({
      kind: 'acknowledge',
      delegation: 'TRD' as DelegationId,
      person: person as PersonId,
    });
    const got = having(call, hoursLater(1), seen('Ann')).call;
    expect(got).toMatchObject({ heard: { receipts: [{ delegation: 'TRD', person: 'Ann', at: hoursLater(1) }] } });
    expect(decideCall(got, seen('Bob'), hoursLater(2))).toMatchObject({
      kind: 'AlreadyReceived',
      at: '2012-10-17T14:00:00.000Z',
    });
  });
  it('[K6] a head lets another delegation speak for theirs, and ends it', () => {
    const voting = called(byDeadline(9), presets.MAJORITY);
    const proxy = { from: 'TRD', to: 'JMC' } as GivenProxy;
    const named = having(voting, openingDay, { kind: 'nameProxy', proxy, by: member('TRD') }).call;
    const carried = having(named, openingDay, ...says('JMC', w31, 'support'), ...says('JMC', w32, 'support')).call;
    expect(having(carried, hoursLater(9), tick).call.phase).toBe('adopted');
    const alone = having(carried, openingDay, { kind: 'endProxy', from: proxy.from, by: member('TRD') }).call;
    expect(having(alone, hoursLater(9), tick).call.phase).toBe('failed');
    expect(decideCall(voting, { kind: 'nameProxy', proxy, by: member('JMC') }, openingDay)).toMatchObject({
      kind: 'HeadClears',
    });
    expect(decideCall(voting, { kind: 'endProxy', from: proxy.from, by: member('TRD') }, openingDay)).toMatchObject({
      kind: 'NoSuchProxy',
    });
  });
});
