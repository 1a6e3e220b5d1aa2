import { type Answer, type DraftDesk, draftDesk, LIFT, MERGE, RESERVE, UNDO } from '../world/draft-desk.js';
import { optionOf, saying, twoBrackets } from '../world/two-brackets.js';

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const merge = (number: number, more: object): Promise<Answer> => desk.act('chair', MERGE, desk.asked(number, [], more));

test('a bracket that carries a reservation goes by consent or by a ruling', async () => {
  const { ids, open } = await twoBrackets(desk, 6);
  const [first, second] = open;
  const reserve = (bracket: string, reason = 'We wait for our capital.') =>
    desk.act('delegateB', RESERVE, { draft: desk.draftId, bracket, reason });
  const made = await reserve(first['id']);
  expect(made).toMatchObject({ __typename: 'Reservation', stakeholder: { symbol: 'BRV' }, may: ['lift'] });
  expect(await reserve(first['id'])).toEqual({ __typename: 'AlreadyReserved', reservationId: made['id'] });
  expect(await reserve('gone')).toEqual({ __typename: 'NotFound', what: 'bracket' });
  expect(await reserve(second['id'], ' ')).toMatchObject({ __typename: 'NotAcceptable', problem: 'Blank' });
  const chairs = await desk.here.as('chair').ask(RESERVE, {
    draft: desk.draftId,
    bracket: first['id'],
    reason: 'x',
    key: 'chair reserves',
  });
  expect(chairs.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  await reserve(second['id']);

  const reasons = saying(ids, 'The room moved on.');
  const take = (bracket: Answer) => ({
    choices: [{ bracketId: bracket['id'], optionId: optionOf(bracket, 'ALF') }],
    reasons,
  });
  expect(await merge(6, take(first))).toEqual({
    __typename: 'Reserved',
    bracketIds: [first['id']],
    stakeholders: [{ symbol: 'BRV' }],
  });
  const foreign = await desk.here.as('delegateA').ask(LIFT, { id: made['id'], key: 'not ours' });
  expect(foreign.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await desk.act('headB', LIFT, { id: made['id'] })).toMatchObject({ liftedAt: expect.any(String), may: [] });
  expect(await merge(6, take(first))).toMatchObject({ __typename: 'Merge' });
  expect(await merge(6, take(second))).toMatchObject({ __typename: 'Reserved' });
  const ruled = await merge(6, { ...take(second), ruling: 'The capital has had its time.' });
  expect(ruled).toMatchObject({ __typename: 'Merge' });
  const told = await desk.here.owner<{ kind: string; facts: Answer }>(
    `select kind, facts from record_entry where kind in ('RulingGiven', 'BracketReserved', 'ReservationLifted') order by seq`,
  );
  expect(told.map(({ kind }) => kind)).toEqual([
    'BracketReserved',
    'BracketReserved',
    'ReservationLifted',
    'RulingGiven',
  ]);
  expect(told.at(-1)?.facts).toMatchObject({ ruling: 'The capital has had its time.', cited: '6' });
  expect(await desk.act('chair', UNDO, { id: ruled['id'] })).toMatchObject({ __typename: 'Merge' });
  expect((await desk.standing(6))['open'][0].reservations).toMatchObject([{ ruling: null, liftedAt: null }]);
});
