import { AMENDMENT, type Answer, type DraftDesk, draftDesk, MERGE, PREVIEW, words } from '../world/draft-desk.js';
import { optionOf, saying } from '../world/two-brackets.js';

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const WITHDRAW = `mutation($id: ID!, $key: String!) { answer: withdrawAmendment(amendmentId: $id, expectedVersion: 1,
  reason: "We stand with the others.", idempotencyKey: $key) { __typename } }`;

const disposition = async (id: string): Promise<Answer> =>
  (await desk.ask('delegateA', AMENDMENT, { id }))['amendment']['disposition'];

test('accepted, accepted in part, not accepted, withdrawn and overtaken, and a reason for all but the first', async () => {
  const accepted = await desk.amend('delegateA', 1, 'Members should keep rule 1 of these Regulations.');
  const lost = await desk.amend('delegateB', 1, 'Members may keep rule 1 of these Regulations.');
  const half = await desk.amend('headB', 1, 'Members may keep rule 1 of these Rules.');
  const stays = await desk.amend('headA', 2, null, { kind: 'NOC' });
  const withdrawn = await desk.amend('headA', 1, 'Nobody keeps rule 1.');
  expect(await desk.act('headA', WITHDRAW, { id: withdrawn })).toMatchObject({ __typename: 'Amendment' });

  const ids = [accepted, lost, half];
  const { answer: look } = await desk.ask('chair', PREVIEW, desk.asked(1, ids));
  const [duty, name] = look.open as [Answer, Answer];
  expect(duty['options'].map(({ text }: Answer) => text)).toEqual(['shall', 'should', 'may']);
  const choices = [
    { bracketId: duty['id'], optionId: optionOf(duty, 'ALF') },
    { bracketId: name['id'], optionId: optionOf(name, 'BRV') },
  ];
  expect(await desk.act('chair', MERGE, desk.asked(1, ids, { choices }))).toEqual({
    __typename: 'ReasonNeeded',
    amendmentIds: expect.arrayContaining([lost, half]),
  });
  const reasons = saying([lost, half], 'A duty was wanted.');
  const merge = await desk.act('chair', MERGE, desk.asked(1, ids, { choices, reasons }));
  expect(merge).toMatchObject({
    __typename: 'Merge',
    after: words('Members should keep rule 1 of these Rules.'),
  });
  await desk.act('chair', MERGE, desk.asked(2, [stays]));

  expect(await disposition(accepted)).toMatchObject({ kind: 'ACCEPTED', reason: '' });
  expect(await disposition(lost)).toMatchObject({ kind: 'NOT_ACCEPTED', reason: 'A duty was wanted.' });
  expect(await disposition(half)).toMatchObject({ kind: 'ACCEPTED_IN_PART', reason: 'A duty was wanted.' });
  expect(await disposition(stays)).toMatchObject({ kind: 'ACCEPTED' });
  expect(await disposition(withdrawn)).toMatchObject({ kind: 'WITHDRAWN', reason: 'We stand with the others.' });

  const late = await desk.amend('delegateB', 3, 'Members should keep rule 3 of these Regulations.');
  const first = await desk.amend('delegateA', 3, 'Members should keep rule 3 of these Regulations.');
  await desk.act('chair', MERGE, desk.asked(3, [first], { uncontested: true }));
  expect(await desk.act('chair', MERGE, desk.asked(3, [late]))).toEqual({
    __typename: 'ReasonNeeded',
    amendmentIds: [late],
  });
  const said = saying([late], 'Another amendment brought these words.');
  await desk.act('chair', MERGE, desk.asked(3, [late], { reasons: said }));
  expect(await disposition(late)).toMatchObject({
    kind: 'OVERTAKEN',
    reason: 'Another amendment brought these words.',
  });
});
