import { type Answer, type DraftDesk, draftDesk, MERGE, UNDO } from '../../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../../test/world/index.js';

const LOCK = `mutation($draft: ID!, $provision: ID!, $why: LockReason!, $group: ID, $key: String!) {
  answer: lockProvision(draftId: $draft, provisionId: $provision, why: $why, groupId: $group, idempotencyKey: $key) { __typename
  ... on ProvisionLock { id provisionId why group { symbol } by { name } releasedAt } ... on AlreadyLocked { lockId }
  ... on NotAcceptable { problem } ... on NotFound { what } } }`;
const UNLOCK = `mutation($id: ID!, $key: String!) { answer: unlockProvision(lockId: $id, idempotencyKey: $key) { __typename
  ... on ProvisionLock { id releasedAt } ... on NotFound { what } } }`;
const LOCKS = `query($id: ID!) { draft(id: $id) { may provisions { id lock { id why group { symbol } } } } }`;

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const lock = (who: Persona, number: number, why = 'AGREED', group: string | null = null) =>
  desk.act(who, LOCK, { draft: desk.draftId, provision: desk.at(number), why, group });
const lockOn = async (number: number): Promise<Answer | null> => {
  const { draft } = await desk.ask('observer', LOCKS, { id: desk.draftId });
  return draft.provisions.find(({ id }: Answer) => id === desk.at(number)).lock;
};

test('the chair closes a provision and opens it again; everybody sees it, and it is in the record', async () => {
  const made = await lock('chair', 1);
  expect(made).toMatchObject({ __typename: 'ProvisionLock', why: 'AGREED', group: null, by: { name: 'The chair' } });
  expect(await lockOn(1)).toMatchObject({ id: made['id'], why: 'AGREED' });
  expect(await lock('rapporteur', 1)).toEqual({ __typename: 'AlreadyLocked', lockId: made['id'] });
  expect(await desk.act('rapporteur', UNLOCK, { id: made['id'] })).toMatchObject({ id: made['id'] });
  expect(await lockOn(1)).toBeNull();
  const told = await desk.here.owner<{ kind: string }>(
    `select kind from record_entry where subject_id = $1 order by seq`,
    [made['id']],
  );
  expect(told.map(({ kind }) => kind)).toEqual(['ProvisionLocked', 'ProvisionUnlocked']);
});

test('a lock for a group names the group', async () => {
  expect(await lock('chair', 2, 'GROUP')).toMatchObject({ __typename: 'NotAcceptable', problem: 'GroupNeeded' });
  const made = await lock('chair', 2, 'GROUP', desk.here.stakeholders.A.id);
  expect(made).toMatchObject({ why: 'GROUP', group: { symbol: desk.here.stakeholders.A.symbol } });
});

test('each is told what is left to them where a provision is closed', async () => {
  const made = await lock('chair', 7, 'GROUP', desk.here.stakeholders.A.id);
  const may = async (who: Persona | 'nobody') => {
    const { draft } = await desk.ask(who, `query($id: ID!) { draft(id: $id) { locks { id may } } }`, {
      id: desk.draftId,
    });
    return draft.locks.find(({ id }: Answer) => id === made['id']).may;
  };
  expect(await may('delegateA')).toEqual(['write']);
  expect(await may('chair')).toEqual(['unlock']);
  for (const who of ['delegateB', 'observer', 'secretariat'] as const) expect(await may(who)).toEqual([]);
  const opened = UNLOCK.replace('releasedAt', 'releasedAt may');
  expect(await desk.act('rapporteur', opened, { id: made['id'] })).toMatchObject({ may: [] });
});

test('only chair and rapporteur close and open, and who does not see the draft finds nothing', async () => {
  const { id } = await lock('chair', 3);
  for (const who of ['secretariat', 'headA', 'delegateB', 'observer'] as const) {
    const closed = await desk.here
      .as(who)
      .ask(LOCK, { draft: desk.draftId, provision: desk.at(4), why: 'CALL', group: null, key: 'k' });
    const opened = await desk.here.as(who).ask(UNLOCK, { id, key: 'k' });
    for (const reply of [closed, opened]) expect(reply.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  expect(await lock('outsider', 4)).toEqual({ __typename: 'NotFound', what: 'draft' });
  expect(await desk.act('outsider', UNLOCK, { id })).toEqual({ __typename: 'NotFound', what: 'lock' });
});

test('what is agreed is merged into and taken back only after it was opened', async () => {
  const merging = MERGE.replace('... on NotFound', '... on ProvisionLocked { provisionId why } ... on NotFound');
  const undoing = UNDO.replace('... on NotFound', '... on ProvisionLocked { provisionId why } ... on NotFound');
  const amendment = await desk.amend('delegateA', 5, 'Members keep rule 5.');
  const closed = await lock('chair', 5, 'CALL');
  const refused = { __typename: 'ProvisionLocked', provisionId: desk.at(5), why: 'CALL' };
  expect(await desk.act('chair', merging, desk.asked(5, [amendment]))).toEqual(refused);
  await desk.act('chair', UNLOCK, { id: closed['id'] });
  const merged = await desk.act('chair', merging, desk.asked(5, [amendment]));
  expect(merged['__typename']).toBe('Merge');
  await lock('chair', 5, 'CALL');
  expect(await desk.act('chair', undoing, { id: merged['id'] })).toEqual(refused);
  expect(await desk.amend('delegateA', 6, 'Members keep rule 6.')).toBeTruthy();
});

test('what is closed is not taken away or moved, and a new provision beside it is let in', async () => {
  const merging = MERGE.replace('... on NotFound', '... on ProvisionLocked { provisionId } ... on NotFound');
  const merge = (number: number, id: string) => desk.act('chair', merging, desk.asked(number, [id]));
  const gone = await desk.amend('delegateA', 8, null, { kind: 'SUP' });
  const elsewhere = await desk.amend('delegateB', 8, null, { kind: 'MOVE', afterProvisionId: desk.at(10) });
  const beside = await desk.amend('delegateA', 8, 'Members report.', { kind: 'ADD', newLabel: '8bis' });
  await lock('chair', 8);
  const refused = { __typename: 'ProvisionLocked', provisionId: desk.at(8) };
  expect(await merge(8, gone)).toEqual(refused);
  expect(await merge(8, elsewhere)).toEqual(refused);
  expect((await merge(8, beside))['__typename']).toBe('Merge');
});
