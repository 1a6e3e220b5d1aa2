import { type Answer, type DraftDesk, draftDesk, LINK, MERGE, PREVIEW } from '../world/draft-desk.js';
import { optionOf, saying, twoBrackets } from '../world/two-brackets.js';

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const preview = async (number: number, more: object): Promise<Answer> =>
  (await desk.ask('chair', PREVIEW, desk.asked(number, [], more)))['answer'];
const merge = (number: number, more: object): Promise<Answer> => desk.act('chair', MERGE, desk.asked(number, [], more));

test('linked brackets are chosen together', async () => {
  const { ids, open } = await twoBrackets(desk, 5);
  const brackets = open.map(({ id }) => id);
  expect(await desk.act('chair', LINK, { draft: desk.draftId, brackets })).toEqual({
    __typename: 'BracketPackage',
    bracketIds: brackets,
  });
  expect((await desk.standing(5))['open'].map(({ linked }: Answer) => linked)).toEqual([[brackets[1]], [brackets[0]]]);
  const [first, second] = open;
  const across = [
    { bracketId: first['id'], optionId: optionOf(first, 'ALF') },
    { bracketId: second['id'], optionId: optionOf(second, 'BRV') },
  ];
  expect(await preview(5, { choices: across })).toMatchObject({ __typename: 'LinkBroken' });
  const look = await preview(5, { choices: across.slice(0, 1) });
  expect(look['open'].map(({ chosen }: Answer) => chosen)).toEqual([optionOf(first, 'ALF'), optionOf(second, 'ALF')]);
  expect(await merge(5, { choices: across })).toMatchObject({ __typename: 'LinkBroken' });
  expect(await desk.act('chair', LINK, { draft: desk.draftId, brackets: [brackets[0]] })).toMatchObject({
    __typename: 'BracketPackage',
  });
  expect(await desk.act('chair', LINK, { draft: desk.draftId, brackets: ['gone'] })).toEqual({
    __typename: 'NotFound',
    what: 'bracket',
  });
  const reasons = saying(ids, 'Half and half.');
  expect(await merge(5, { choices: across, reasons })).toMatchObject({ __typename: 'Merge' });
});

test('what nobody contests is not taken across linked brackets when nobody proposed the two together', async () => {
  const ids = [
    await desk.amend('delegateA', 6, 'Members should keep rule 6 of these Regulations.'),
    await desk.amend('delegateB', 6, 'Members shall keep rule 6 of these Rules.'),
  ];
  const look = async (more: object): Promise<(string | null)[]> => {
    const { answer } = await desk.ask('chair', PREVIEW, desk.asked(6, ids, { uncontested: true, ...more }));
    return answer.open.map(({ chosen }: Answer) => chosen);
  };
  const apart = await look({});
  expect(apart).toEqual([expect.any(String), expect.any(String)]);
  const { answer } = await desk.ask('chair', PREVIEW, desk.asked(6, ids));
  const links = [{ bracketIds: answer.open.map(({ id }: Answer) => id) }];
  expect(await look({ links })).toEqual([null, null]);
  expect(await desk.act('chair', MERGE, desk.asked(6, ids, { uncontested: true, links }))).toMatchObject({
    __typename: 'Merge',
    draft: { brackets: 2 },
  });
  expect((await desk.standing(6))['open'].map(({ linked }: Answer) => linked.length)).toEqual([1, 1]);
});
