import {
  AMEND,
  type Answer,
  DRAFT,
  type DraftDesk,
  draftDesk,
  MERGE,
  PREVIEW,
  PROPOSALS,
  words,
} from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

test('what collides is bracketed with its sponsors, and a look changes nothing', async () => {
  const ids = [
    await desk.amend('delegateA', 1, 'Members shall keep rule 1 of these Rules.'),
    await desk.amend('delegateB', 1, 'Members should keep rule 1 of these Regulations.'),
  ];
  const look = (await desk.ask('chair', PREVIEW, desk.asked(1, ids)))['answer'];
  expect(look).toMatchObject({ __typename: 'MergePreview', brackets: 2, rebased: [], additions: [] });
  expect((await desk.standing(1))['brackets']).toBe(0);
  const merge = await desk.act('chair', MERGE, desk.asked(1, ids));
  expect(merge).toMatchObject({
    __typename: 'Merge',
    provisionId: desk.at(1),
    by: { name: 'The chair' },
    draft: { id: desk.draftId, brackets: 2 },
  });
  expect(merge['amendments'].map(({ status }: Answer) => status)).toEqual(['MERGED', 'MERGED']);
  const now = await desk.standing(1);
  expect(now['content']).toEqual(look['content']);
  expect(now['text']).toBe('Members [shall][should] keep rule 1 of these [Regulations][Rules].');
  expect(JSON.stringify(now['content'])).toMatch(/"ALF".*|"BRV"/);
});

test('two chairs merge the same amendment at once: one effect, and the other learns which', async () => {
  const id = await desk.amend('headA', 2, 'Members keep rule 2.');
  const answers = await Promise.all(
    ['chair', 'rapporteur', 'chair', 'rapporteur'].map((who) =>
      desk.act(who as Persona, MERGE, desk.asked(2, [id], { uncontested: true })),
    ),
  );
  const merged = answers.filter((answer) => answer['__typename'] === 'Merge');
  expect(merged).toHaveLength(1);
  for (const other of answers.filter((answer) => answer !== merged[0]))
    expect(other).toEqual({ __typename: 'AlreadyMerged', mergeId: merged[0]?.['id'] });
  expect((await desk.standing(2))['text']).toBe('Members keep rule 2.');
  expect(await desk.here.owner(`select count(*)::int as n from merge where provision_id = $1`, [desk.at(2)])).toEqual([
    { n: 1 },
  ]);
  expect(
    await desk.here.owner(
      `select count(*)::int as n from record_entry where kind = 'AmendmentsMerged' and facts->>'provisionId' = $1`,
      [desk.at(2)],
    ),
  ).toEqual([{ n: 1 }]);
});

test('the same key merges once', async () => {
  const id = await desk.amend('headA', 3, 'Members keep rule 3.');
  const once = () => desk.here.as('chair').act<Answer>(MERGE, desk.asked(3, [id], { uncontested: true }), 'merge 3');
  const answers = await Promise.all([once(), once(), once()]);
  expect(new Set(answers.map(({ answer }) => answer.id)).size).toBe(1);
  expect(answers[0]?.['answer'].__typename).toBe('Merge');
});

test('the chair decides a bracket, and a decision about one that is gone is refused with the words as they stand', async () => {
  const ids = [
    await desk.amend('delegateA', 4, 'Members may keep rule 4 of these Regulations.'),
    await desk.amend('delegateB', 4, 'Members should keep rule 4 of these Regulations.'),
  ];
  const look = (await desk.ask('chair', PREVIEW, desk.asked(4, ids)))['answer'];
  const bracket = look.content[0].content.find(({ kind }: Answer) => kind === 'alternatives');
  const choices = [
    { bracketId: bracket.id, optionId: bracket.options.find(({ sponsors }: Answer) => sponsors.includes('BRV')).id },
  ];
  expect(
    await desk.act('chair', MERGE, desk.asked(4, ids, { choices: [{ bracketId: 'gone', optionId: 'x' }] })),
  ).toMatchObject({
    __typename: 'ChangedMeanwhile',
    currentContent: look.current,
  });
  expect(await desk.act('chair', MERGE, desk.asked(4, ids, { choices }))).toEqual({
    __typename: 'ReasonNeeded',
    amendmentIds: [ids[0]],
  });
  const reasons = [{ amendmentId: ids[0], reason: 'The room preferred a duty.' }];
  expect(await desk.act('chair', MERGE, desk.asked(4, ids, { choices, reasons }))).toMatchObject({
    __typename: 'Merge',
    outcomes: expect.arrayContaining([
      { outcome: 'NOT_TAKEN', rebase: 'CLEAN', amendment: { id: ids[0] } },
      { outcome: 'TAKEN', rebase: 'CLEAN', amendment: { id: ids[1] } },
    ]),
  });
  expect((await desk.standing(4))['text']).toBe('Members should keep rule 4 of these Regulations.');
});

test('an amendment on older words is refused with those of the draft, and one filed before is merged on the new ones', async () => {
  const early = await desk.amend('delegateB', 5, 'Members shall keep rule 5 of these Rules.');
  const before = (await desk.standing(5))['content'];
  const seen = (await desk.ask('chair', DRAFT, { id: desk.draftId }))['draft'].seq;
  await desk.act(
    'chair',
    MERGE,
    desk.asked(5, [await desk.amend('delegateA', 5, 'Members should keep rule 5 of these Regulations.')], {
      uncontested: true,
    }),
  );
  const late = await desk.act('headB', AMEND, {
    input: { kind: 'MOD', provisionId: desk.at(5), content: words('x'), baseContent: before, reasons: '' },
  });
  expect(late).toEqual({
    __typename: 'ChangedMeanwhile',
    currentContent: words('Members should keep rule 5 of these Regulations.'),
  });
  expect(await desk.act('chair', MERGE, desk.asked(5, [early], { seen }))).toMatchObject({
    __typename: 'ChangedMeanwhile',
  });
  expect((await desk.ask('chair', PREVIEW, desk.asked(5, [early])))['answer'].rebased).toEqual([early]);
  await desk.act('chair', MERGE, desk.asked(5, [early], { uncontested: true }));
  expect((await desk.standing(5))['text']).toBe('Members should keep rule 5 of these Rules.');
});

test('what is not asked of this provision, withdrawn or kept among some is not merged', async () => {
  const id = await desk.amend('headA', 6, 'Members keep rule 6.');
  const members = await desk.amend('headB', 6, 'Members must keep rule 6.', { audience: 'MEMBERS' });
  const own = await desk.amend('headB', 6, 'Nobody keeps rule 6.', { audience: 'DELEGATION' });
  expect(await desk.act('chair', MERGE, desk.asked(7, [id]))).toEqual({ __typename: 'NotFound', what: 'amendment' });
  expect(await desk.act('chair', MERGE, desk.asked(6, [own]))).toEqual({ __typename: 'NotFound', what: 'amendment' });
  expect(await desk.act('chair', MERGE, desk.asked(6, [members]))).toMatchObject({ problem: 'NotOpenToDraft' });
  expect(await desk.act('chair', MERGE, desk.asked(6, []))).toMatchObject({ problem: 'NothingChosen' });
  const withdraw = `mutation($id: ID!, $version: Int!, $key: String!) { answer: withdrawAmendment(amendmentId: $id, expectedVersion: $version, reason: "We join CHL.", idempotencyKey: $key) { __typename ... on AlreadyMerged { mergeId } } }`;
  expect(await desk.act('headA', withdraw, { id, version: 1 })).toMatchObject({ __typename: 'Amendment' });
  expect(await desk.act('chair', MERGE, desk.asked(6, [id]))).toMatchObject({ problem: 'AmendmentWithdrawn' });
  const delegate = await desk.here.as('delegateA').ask(MERGE, { ...desk.asked(6, [members]), key: 'd' });
  expect(delegate.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('withdrawing while the chair merges: exactly one of the two happens', async () => {
  const withdraw = `mutation($id: ID!, $key: String!) { answer: withdrawAmendment(amendmentId: $id, expectedVersion: 1, reason: "We join CHL.", idempotencyKey: $key) { __typename ... on AlreadyMerged { mergeId } } }`;
  for (const number of [7, 8]) {
    const id = await desk.amend('headA', number, `Members keep rule ${number}.`);
    const [merge, withdrawal] = await Promise.all([
      desk.act('chair', MERGE, desk.asked(number, [id], { uncontested: true })),
      desk.act('headA', withdraw, { id }),
    ]);
    const merged = merge?.['__typename'] === 'Merge';
    expect(withdrawal?.['__typename']).toBe(merged ? 'AlreadyMerged' : 'Amendment');
    expect((await desk.standing(number))['text'] === `Members keep rule ${number}.`).toBe(merged);
  }
});

test('ADD brings a provision behind, SUP takes one away, NOC asks for it to stay', async () => {
  const added = await desk.amend('delegateA', 9, 'Members report every year.', { kind: 'ADD', newLabel: '9bis' });
  const sup = await desk.amend('delegateA', 10, null, { kind: 'SUP' });
  const noc = await desk.amend('delegateB', 11, null, { kind: 'NOC' });
  expect((await desk.ask('chair', PREVIEW, desk.asked(9, [added], { uncontested: true })))['answer'].additions).toEqual(
    [{ label: '9bis', content: words('Members report every year.') }],
  );
  for (const [number, id] of [
    [9, added],
    [10, sup],
    [11, noc],
  ] as const)
    expect(await desk.act('chair', MERGE, desk.asked(number, [id], { uncontested: true }))).toMatchObject({
      __typename: 'Merge',
    });
  const { provisions: now } = (await desk.ask('chair', DRAFT, { id: desk.draftId }))['draft'];
  const place = now.findIndex(({ id }: Answer) => id === desk.at(9));
  expect(now[place + 1]).toMatchObject({ added: true, label: '9bis', text: 'Members report every year.' });
  expect((await desk.standing(10))['suppressed']).toBe(true);

  const { proposals } = await desk.ask('observer', PROPOSALS, { id: desk.draftId });
  const listed = new Map<string, Answer>(
    proposals.blocks.map((block: Answer) => [`${block['kind']} ${block['number']}`, block]),
  );
  expect(listed.get('MOD 1')).toMatchObject({ bracketed: true, proposalNumber: 'CTU/XX/1' });
  expect(listed.get('MOD 2')).toMatchObject({
    bracketed: false,
    reasons: ['headA says so'],
    content: words('Members keep rule 2.'),
  });
  expect(listed.get('SUP 10')).toMatchObject({ content: null, reasons: ['delegateA says so'] });
  expect(listed.get('NOC 11')).toMatchObject({ content: null, reasons: ['delegateB says so'] });
  expect(proposals.blocks.find(({ kind }: Answer) => kind === 'ADD')).toMatchObject({
    label: '9bis',
    base: null,
    content: words('Members report every year.'),
    reasons: ['delegateA says so'],
  });
});
