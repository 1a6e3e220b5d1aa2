import { randomUUID } from 'node:crypto';
import { type Answer, words } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { CONSIDER, considering, type LedgerDesk, ledgerDesk } from '../../../../test/world/ledger-desk.js';
import { editorOf, synced } from '../../../../test/world/live-draft.js';
import { Database, type Transaction } from '../platform/database/database.js';

// The application's own checks are off here: whatever is refused, Postgres refuses.
let desk: LedgerDesk;
let open = '';
let kept = '';
beforeAll(async () => {
  desk = await ledgerDesk({ policies: 'off' });
  open = (await desk.raise('delegateA', 1, 'Open.'))['id'];
  kept = (await desk.raise('delegateA', 1, 'Kept.', { audience: 'DELEGATION' }))['id'];
}, 120_000);
afterAll(() => desk.here.stop());

const as = async (who: Persona, work: (tx: Transaction) => Promise<unknown>): Promise<unknown> => {
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  const viewer = { kind: 'person', personId: desk.here.people[who].personId } as const;
  try {
    return await app.get(Database).transaction(viewer, work);
  } catch (error) {
    return (error as { code?: string }).code;
  }
};
const REFUSED = '42501';
const inserted = (who: Persona, table: string, more: string, values: readonly unknown[] = []) =>
  as(who, (tx) =>
    tx.sql(
      `insert into ${table} (id, concern_id, conference_id, audience, person_id, ${more.split(' values ')[0]})
       select gen_random_uuid(), c.id, c.conference_id, c.audience, caucus.person(), ${more.split(' values ')[1]}
       from concern c where c.id = $1 returning id`,
      [open, ...values],
    ),
  );

const DISPOSING = `kind, reason values 'NOT_ACCEPTED', 'No.'`;
const CONSIDERING = `discussed_in, discussed_on, note values 'Here', '2012-05-10', ''`;

test('only the chair disposes, only chair and secretariat say where it was discussed', async () => {
  for (const who of ['secretariat', 'headA', 'headB', 'observer', 'speakingObserver', 'outsider'] as const)
    expect([who, await inserted(who, 'concern_disposed', DISPOSING)]).toEqual([who, refusedOr(who)]);
  for (const who of ['headA', 'headB', 'observer', 'speakingObserver'] as const)
    expect([who, await inserted(who, 'concern_considered', CONSIDERING)]).toEqual([who, REFUSED]);
  expect(await inserted('secretariat', 'concern_considered', CONSIDERING)).toHaveLength(1);
  expect(await inserted('rapporteur', 'concern_disposed', DISPOSING)).toHaveLength(1);
});

// Who does not see the concern finds nothing to add to.
const refusedOr = (who: Persona) => (who === 'outsider' ? [] : REFUSED);

test('only its owner answers and withdraws, and only to what was said of just that', async () => {
  const [said] = await desk.here.owner<{ id: string }>('select id from concern_disposed where concern_id = $1', [open]);
  const answering = `disposition_id, kind, note values $2, 'SATISFIED', ''`;
  for (const who of ['chair', 'secretariat', 'headB', 'observer'] as const)
    expect([who, await inserted(who, 'concern_answered', answering, [said?.id])]).toEqual([who, REFUSED]);
  expect(await inserted('headA', 'concern_answered', answering, [randomUUID()])).toBe(REFUSED);
  expect(await inserted('headA', 'concern_answered', answering, [said?.id])).toHaveLength(1);
  const withdrawing = `kind, reason values 'WITHDRAWN', 'x'`;
  for (const who of ['chair', 'secretariat', 'headB'] as const)
    expect([who, await inserted(who, 'concern_disposed', withdrawing)]).toEqual([who, REFUSED]);
});

test('nobody raises in another’s name, for readers they are not among, or from what fewer may read', async () => {
  const raised = (who: Persona, of: 'A' | 'B', audience: string, more: object = {}) =>
    as(who, (tx) =>
      tx.sql(
        `insert into concern (id, conference_id, audience, number, stakeholder_id, source, text, proposed, matter, severity,
           received_in, entered_by, position_id)
         values (gen_random_uuid(), $1, $2, 900, $3, $4, 'x', '', 'GENERAL', 'MINOR', $5, caucus.person(), $6)`,
        [
          desk.here.conferenceId,
          audience,
          desk.here.stakeholders[of].id,
          'positionId' in more ? 'POSITION' : 'WRITTEN',
          'letter' in more ? more.letter : null,
          'positionId' in more ? more.positionId : null,
        ],
      ),
    );
  const conference = `conference:${desk.here.conferenceId}`;
  const ofA = `delegation:${desk.here.stakeholders.A.id}`;
  expect(await raised('headB', 'A', conference)).toBe(REFUSED);
  expect(await raised('chair', 'A', conference)).toBe(REFUSED);
  expect(await raised('secretariat', 'A', conference)).toBe(REFUSED);
  expect(await raised('secretariat', 'A', ofA, { letter: 'A letter' })).toBe(REFUSED);
  expect(await raised('headB', 'B', ofA)).toBe(REFUSED);
  const position = await desk.act(
    'headA',
    `mutation($input: FilePositionInput!, $key: String!) { answer: filePosition(input: $input, idempotencyKey: $key) { ... on Position { id } } }`,
    { input: { issueId: desk.issueId, content: words('Kept.'), reasons: 'x', audience: 'DELEGATION' } },
  );
  expect(await raised('headA', 'A', conference, { positionId: position['id'] })).toBe(REFUSED);
  expect(await raised('secretariat', 'A', conference, { letter: 'A letter' })).toEqual([]);
});

test('what a delegation keeps to itself is in no table for anybody else', async () => {
  for (const who of ['chair', 'secretariat', 'headB', 'observer'] as const)
    for (const table of ['concern where id', 'concern_anchor where concern_id'])
      expect(await as(who, (tx) => tx.sql(`select from ${table} = $1`, [kept]))).toEqual([]);
});

describe('the ledger of all, and what each delegation has beyond it', () => {
  const SHARED = `subscription($c: ID!, $query: String!, $moves: [String!]!, $own: [String!]!, $reach: SharedReach!) {
    sharedAnswer(conferenceId: $c, query: $query, moves: $moves, ownMoves: $own, wordMoves: ["DraftMoved"], onlyNamed: true, reach: $reach) { answer patch } }`;
  const PARTS = {
    CONFERENCE: { moves: ['Concern', 'Amendment'], own: [] },
    BEYOND: { moves: ['Amendment'], own: ['Concern'] },
  };
  const listen = (who: Persona, reach: keyof typeof PARTS) => {
    const narrower = reach === 'BEYOND';
    const query = `{ conference(slug: "${desk.here.slug}") { id
      concerns(first: 50, filter: { narrower: ${narrower} }) { totalCount nodes { text state anchors { now provision { id } } } }
      concernCoverage(narrower: ${narrower}) { all { heard considered } byStakeholder { stakeholder { symbol } figures { heard } } } } }`;
    return desk.here
      .as(who)
      .listen<{ sharedAnswer: Answer }>(SHARED, { c: desk.here.conferenceId, query, reach, ...PARTS[reach] });
  };
  const told = async (heard: ReturnType<typeof listen>): Promise<string> =>
    JSON.stringify((await heard.next())['sharedAnswer']);
  const readings = () => {
    const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
    const spied = jest.spyOn(app.get(Database), 'snapshot');
    const of = (symbol: 'A' | 'B') => `delegation:${desk.here.stakeholders[symbol].id}`;
    return {
      of: (symbol: 'A' | 'B') =>
        spied.mock.calls.filter(([viewer]) => 'keys' in viewer && viewer.keys.includes(of(symbol))).length,
      end: () => spied.mockRestore(),
    };
  };

  test('are told each by itself: what is open to all in one reading, what is kept to those who keep it', async () => {
    const fresh = await desk.raise('delegateB', 1, 'Fresh.');
    const [all, ofA, ofB] = [listen('headB', 'CONFERENCE'), listen('headA', 'BEYOND'), listen('headB', 'BEYOND')];
    const first = await told(all);
    expect(first).toContain('Open.');
    expect(first).not.toContain('Kept.');
    const inside = await told(ofA);
    expect(inside).toContain('Kept.');
    expect(inside).not.toContain('Open.');
    expect(inside).toContain('"all":{"heard":1,');
    expect(await told(ofB)).toContain('"totalCount":0,"nodes":[]');

    const counted = readings();
    await desk.act('chair', CONSIDER, { id: fresh['id'], considering });
    expect(await told(all)).toContain('CONSIDERED');
    expect(await ofA.silent()).toBe(true);
    expect([counted.of('A'), counted.of('B')]).toEqual([0, 0]);

    // Whoever keeps nothing to itself is not asked about when the text changes, and whoever does is.
    await desk.amend('delegateA', 1, 'Other words.');
    expect(await told(all)).toContain('"totalCount":');
    while (counted.of('A') === 0) await new Promise((later) => setTimeout(later, 5));
    expect([counted.of('A'), counted.of('B')]).toEqual([1, 0]);

    await desk.raise('headA', 2, 'Kept as well.', { audience: 'DELEGATION' });
    expect(await told(ofA)).toContain('Kept as well.');
    expect([await ofB.silent(), await all.silent(), counted.of('B')]).toEqual([true, true, 0]);
    counted.end();
    for (const heard of [all, ofA, ofB]) heard.stop();
  });

  test('follow the words that concerns are about while somebody types', async () => {
    const anchors = [{ provisionId: desk.at(5), quote: 'shall keep rule 5' }];
    await desk.raise('headB', 5, 'These words.', { anchors });
    const [all, beyond] = [listen('headA', 'CONFERENCE'), listen('headB', 'BEYOND')];
    expect(await told(all)).toContain('"now":"shall keep rule 5"');
    await told(beyond);
    const counted = readings();
    const editor = editorOf(desk.here, 'chair', desk.draftId);
    await synced(editor);
    const words = editor.text(desk.at(5));
    words.insert(words.toString().indexOf('keep'), 'always ');
    expect(await told(all)).toContain('shall always keep rule 5');
    expect([await beyond.silent(), counted.of('B')]).toEqual([true, 0]);
    editor.leave();
    counted.end();
    for (const heard of [all, beyond]) heard.stop();
  });
});

test('nothing in the ledger is changed or removed, by the application or by the owner of its tables', async () => {
  for (const table of [
    'concern',
    'concern_anchor',
    'concern_amendment',
    'concern_considered',
    'concern_disposed',
    'concern_answered',
  ]) {
    expect(await as('chair', (tx) => tx.sql(`update ${table} set audience = 'public'`))).toBe(REFUSED);
    expect(await as('chair', (tx) => tx.sql(`delete from ${table}`))).toBe(REFUSED);
    const emptied = desk.here.owner(`truncate ${table} cascade`);
    await expect(emptied).rejects.toMatchObject({ code: 'CAU01' });
  }
});
