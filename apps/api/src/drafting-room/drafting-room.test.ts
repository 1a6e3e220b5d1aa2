import { bracket, paragraph } from '#lib/drafting/testing';
import {
  type Answer,
  DRAFT,
  type DraftDesk,
  draftDesk,
  MERGE,
  OPEN,
  PROPOSALS,
  TEXT,
} from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { statementsOf } from '../../../../test/world/statements.js';
import { draftPolicy } from './draft.policy.js';

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk({ open: false });
}, 120_000);
afterAll(() => desk.here.stop());

test('chair or secretariat open the draft of a text, once', async () => {
  for (const who of ['delegateA', 'headB', 'observer'] as const) {
    const reply = await desk.here.as(who).ask(OPEN, { id: desk.instrumentId, key: 'k' });
    expect(reply.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  const answers = await Promise.all([
    desk.act('chair', OPEN, { id: desk.instrumentId }),
    desk.act('secretariat', OPEN, { id: desk.instrumentId }),
  ]);
  const opened = answers.find((answer) => answer['__typename'] === 'Draft') as Answer;
  const { id: draftId, provisions } = opened;
  desk = { ...desk, draftId };
  expect(answers.find((answer) => answer !== opened)).toEqual({ __typename: 'AlreadyOpen', draftId });
  expect(opened).toMatchObject({ title: 'Rules', seq: 1, brackets: 0 });
  expect(provisions.map(({ number }: Answer) => number)).toEqual(TEXT.match(/^\d+/gm));
  expect(
    provisions.every(({ content, baseContent }: Answer) => JSON.stringify(content) === JSON.stringify(baseContent)),
  ).toBe(true);
});

test('who takes part reads the draft; others do not know of it', async () => {
  const mayOf = async (who: Persona | 'nobody') =>
    (await desk.ask(who, DRAFT, { id: desk.draftId }))['draft']?.may ?? null;
  expect(await mayOf('chair')).toEqual(['read', 'write', 'merge', 'seal', 'lock']);
  expect(await mayOf('delegateA')).toEqual(['read', 'reserve', 'write']);
  expect(await mayOf('headA')).toEqual(['read', 'reserve']);
  const AUDIENCE = 'query($id: ID!) { draft(id: $id) { audience } }';
  expect(await desk.ask('observer', AUDIENCE, { id: desk.draftId })).toEqual({ draft: { audience: 'CONFERENCE' } });
  for (const who of ['outsider', 'nobody'] as const) {
    expect(await mayOf(who)).toBeNull();
    expect(await desk.ask(who, PROPOSALS, { id: desk.draftId })).toEqual({ proposals: null });
  }
});

test('whoever follows the draft hears which provisions moved', async () => {
  const heard = desk.here
    .as('observer')
    .listen<Answer>('subscription($id: ID!) { draftMoved(draftId: $id) { seq provisionIds } }', { id: desk.draftId });
  const outside = desk.here
    .as('outsider')
    .listen<Answer>('subscription($id: ID!) { draftMoved(draftId: $id) { seq } }', { id: desk.draftId });
  await Promise.all([heard.ready, outside.ready]);
  const merge = await desk.act(
    'chair',
    MERGE,
    desk.asked(12, [await desk.amend('headA', 12, 'Members keep rule 12.')], { uncontested: true }),
  );
  const { draftMoved } = await heard.next();
  expect(draftMoved.provisionIds).toContain(desk.at(12));
  expect(draftMoved.seq).toBe(merge['seq']);
  expect(await outside.silent(300)).toBe(true);
  heard.stop();
  outside.stop();
});

test('brackets of a heading are the draft’s as well, and shown with it', async () => {
  const HEADINGS = 'query($id: ID!) { draft(id: $id) { brackets divisions { id title heading suppressed } } }';
  const before = (await desk.ask('observer', HEADINGS, { id: desk.draftId }))['draft'];
  const [first] = before.divisions;
  expect(first).toMatchObject({ heading: [], suppressed: false });
  const open = paragraph(bracket(['–', 'Rules'], ['ALF', 'Ways'])).content;
  await desk.here.owner(`update draft_division set title = 'Rules', open_title = $2 where division_id = $1`, [
    first.id,
    JSON.stringify(open),
  ]);
  const { brackets, divisions } = (await desk.ask('observer', HEADINGS, { id: desk.draftId }))['draft'];
  expect(brackets).toBe(before.brackets + 1);
  expect(divisions[0]).toMatchObject({ title: 'Rules', heading: [{ kind: 'paragraph', content: open }] });
});

test('the draft and its merges cost as many statements whatever their number', async () => {
  const SHOWN = `query($id: ID!, $first: Int!) { instrument(id: $id) { amendments(first: $first) { totalCount nodes { id status may draftId commentCount
    stakeholder { symbol } coSponsors { symbol } provision { number divisionLabel } issue { number } merges { id by { name } } } } } }`;
  const cost = (first: number) => statementsOf(() => desk.ask('chair', SHOWN, { id: desk.instrumentId, first }));
  await cost(1);
  expect(await cost(50)).toBe(await cost(5));
});

test('who may do what', () => {
  expect(draftPolicy).toMatchSnapshot();
});
