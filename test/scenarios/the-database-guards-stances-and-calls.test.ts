import { type CallDesk, callDesk, due } from '../world/call-desk.js';
import { says } from '../world/consensus-desk.js';
import { type Answer, words } from '../world/draft-desk.js';
import type { Persona } from '../world/index.js';

const NAME = `mutation($id: ID!, $key: String!) { answer: nameDeputy(membershipId: $id, idempotencyKey: $key) { __typename
  ... on Deputy { id person { name } may } ... on AlreadyDeputy { deputyId } ... on NotFound { what } } }`;
const END = `mutation($id: ID!, $key: String!) { answer: endDeputy(deputyId: $id, idempotencyKey: $key) { __typename ... on Deputy { id endedAt } } }`;
const REFUSED = /row-level security|permission denied|violates/;

let desk: CallDesk;
let drafted = '';
beforeAll(async () => {
  desk = await callDesk();
  drafted = (await says(desk, 'delegateA', 1, { kind: 'support', clear: false }))['id'];
}, 120_000);
afterAll(() => desk.here.stop());

/** Past all of the application, in somebody's name. */
const as = (who: Persona, sql: string) =>
  desk.here.application(
    `do $$ begin perform caucus.enter('person', '${desk.here.people[who].personId}'); ${sql}; end $$`,
  );
const id = (name: 'A' | 'B' | 'C') => desk.here.stakeholders[name].id;
const person = (who: Persona) => desk.here.people[who].personId;

interface Row {
  readonly state?: string;
  readonly of?: 'A' | 'B' | 'C';
  readonly by: Persona;
  readonly audience?: string;
  readonly stance?: string;
  readonly kind?: string;
}

/** A row of what a delegation says, as one would forge it: the draft's words where it has a draft. */
function row({ state = 'DRAFTED', of = 'A', by, audience, stance, kind = 'support' }: Row): string {
  const inside = state === 'DRAFTED' || state === 'DROPPED';
  const key = audience ?? (inside ? `delegation:${id(of)}` : `conference:${desk.here.conferenceId}`);
  const words = `(select on_words from stance where id = '${drafted}' limit 1)`;
  const digest = `(select digest from stance where id = '${drafted}' limit 1)`;
  return `insert into stance (id, state, conference_id, audience, draft_id, provision_id, stakeholder_id, digest, on_words,
      on_suppressed, kind, said_by)
    values (${stance ? `'${stance}'` : 'gen_random_uuid()'}, '${state}', '${desk.here.conferenceId}', '${key}', '${desk.draftId}',
      '${desk.at(1)}', '${id(of)}', coalesce(${digest}, repeat('a', 64)), coalesce(${words}, '[]'), false, '${kind}', '${person(by)}')`;
}

test('nobody drafts for a delegation but its members, and into no other audience than its own', async () => {
  for (const by of ['chair', 'rapporteur', 'secretariat', 'headB', 'speakingObserver', 'observer', 'outsider'] as const)
    await expect(as(by, row({ by }))).rejects.toThrow(REFUSED);
  await expect(as('headA', row({ by: 'delegateA' }))).rejects.toThrow(REFUSED);
  await expect(as('headA', row({ by: 'headA', audience: 'public' }))).rejects.toThrow(REFUSED);
  const seen = await desk.here.owner<Answer>('select distinct audience from stance');
  expect(seen).toEqual([{ audience: `delegation:${id('A')}` }]);
});

test('nobody clears but the head, and nothing but what a member drafted, as it was drafted', async () => {
  const cleared = { state: 'CLEARED', stance: drafted } as const;
  for (const by of ['delegateA', 'headB', 'chair', 'secretariat'] as const)
    await expect(as(by, row({ ...cleared, by }))).rejects.toThrow(REFUSED);
  await expect(as('headA', row({ ...cleared, by: 'headA', kind: 'abstain' }))).rejects.toThrow(REFUSED);
  await expect(as('headA', row({ state: 'CLEARED', by: 'headA' }))).rejects.toThrow(REFUSED);
  await expect(as('headA', row({ ...cleared, by: 'headA', audience: 'public' }))).rejects.toThrow(REFUSED);
  await expect(as('headA', `update stance set kind = 'object'`)).rejects.toThrow(REFUSED);
  await expect(as('headA', 'delete from stance')).rejects.toThrow(REFUSED);
  const backdated = row({ by: 'headA' }).replace('said_by)', 'said_by, said_at)').replace(/\)$/, ', now())');
  await expect(as('headA', backdated)).rejects.toThrow(/permission denied/);
  for (const sql of [`update stance set kind = 'object'`, 'delete from stance', 'truncate stance cascade'])
    await expect(desk.here.owner(sql)).rejects.toThrow(/append-only/);
});

test('a deputy clears as long as the head says so, and while in the delegation', async () => {
  const [part] = await desk.here.owner<{ id: string }>('select id from membership where person_id = $1', [
    person('delegateA'),
  ]);
  const clear = row({ state: 'CLEARED', stance: drafted, by: 'delegateA' });
  const forged = (
    by: Persona,
  ) => `insert into deputy (id, conference_id, audience, stakeholder_id, membership_id, person_id, named_by)
    values (gen_random_uuid(), '${desk.here.conferenceId}', 'conference:${desk.here.conferenceId}', '${id('A')}', '${part?.id}',
      '${person('delegateA')}', '${person(by)}')`;
  for (const by of ['delegateA', 'headB', 'chair', 'secretariat'] as const)
    await expect(as(by, forged(by))).rejects.toThrow(REFUSED);
  const deputy = await desk.act('headA', NAME, { id: part?.id });
  expect(deputy).toMatchObject({ person: { name: 'The delegateA' }, may: ['end'] });
  expect(await desk.act('headA', NAME, { id: part?.id })).toEqual({
    __typename: 'AlreadyDeputy',
    deputyId: deputy['id'],
  });
  expect(await desk.act('headA', END, { id: deputy['id'] })).toMatchObject({ endedAt: expect.any(String) });
  await expect(as('delegateA', clear)).rejects.toThrow(REFUSED);
  await desk.act('headA', NAME, { id: part?.id });
  await as('delegateA', clear);
});

test('who speaks for whom, by which rule and in which call is not for others to say', async () => {
  const { conferenceId } = desk.here;
  const where = `'${conferenceId}', 'conference:${conferenceId}'`;
  const proxy = (by: Persona) => `insert into proxy (id, conference_id, audience, from_id, to_id, named_by)
    values (gen_random_uuid(), ${where}, '${id('A')}', '${id('B')}', '${person(by)}')`;
  for (const by of ['delegateA', 'headB', 'chair', 'secretariat'] as const)
    await expect(as(by, proxy(by))).rejects.toThrow(REFUSED);
  const rule = (by: Persona) => `insert into conference_rule (id, conference_id, audience, name, rule, made_by)
    values (gen_random_uuid(), ${where}, 'Ours', '{}', '${person(by)}')`;
  for (const by of ['headA', 'observer', 'outsider'] as const) await expect(as(by, rule(by))).rejects.toThrow(REFUSED);
  const call = (
    by: Persona,
    phase = 'draft',
  ) => `insert into consensus_call (id, conference_id, audience, draft_id, title, rule_name,
      provision_ids, phase, state, prepared_by)
    values (gen_random_uuid(), ${where}, '${desk.draftId}', 'Ours', 'Ours', array['${desk.at(2)}']::uuid[], '${phase}',
      '{"phase": "${phase}"}', '${person(by)}')`;
  for (const by of ['headA', 'secretariat', 'observer', 'outsider'] as const)
    await expect(as(by, call(by))).rejects.toThrow(REFUSED);
  await expect(as('chair', call('chair', 'open'))).rejects.toThrow(REFUSED);
});

test('in a call nobody speaks for the chair, for another delegation, or after the end', async () => {
  const { conferenceId } = desk.here;
  const call = await desk.call({ provisions: [1], rule: 'silence', asking: 'silence', deadline: due(100) });
  const change = `update consensus_call set phase = 'adopted', ended_at = now(), due_at = null, state = jsonb_set(state, '{phase}', '"adopted"')
    where id = '${call['id']}'`;
  for (const by of ['headA', 'secretariat', 'observer'] as const) await as(by, change);
  expect(await desk.seen('observer', call['id'])).toMatchObject({ phase: 'open' });
  const act = (
    by: Persona,
    kind: string,
    of: 'A' | 'B',
    once: string,
  ) => `insert into call_act (id, call_id, conference_id, audience, kind,
      facts, stakeholder_id, said_by, once)
    values (gen_random_uuid(), '${call['id']}', '${conferenceId}', 'conference:${conferenceId}', '${kind}', '{}', '${id(of)}', '${person(by)}', '${once}')`;
  await expect(as('headA', act('headA', 'CallClosed', 'A', 'ended'))).rejects.toThrow(REFUSED);
  await expect(as('headA', act('headA', 'CallReceived', 'B', `received ${id('B')}`))).rejects.toThrow(REFUSED);
  await expect(as('headA', act('headA', 'CallReceived', 'A', 'twice'))).rejects.toThrow(REFUSED);
  await expect(as('chair', act('chair', 'CallOpened', 'A', 'opened'))).rejects.toThrow(/call_act_once/);

  await as(
    'chair',
    `update provision_lock set released_at = now(), released_by = '${person('chair')}' where call_id = '${call['id']}'`,
  );
  const [lock] = await desk.here.owner<Answer>('select released_at from provision_lock where call_id = $1', [
    call['id'],
  ]);
  expect(lock?.['released_at']).toBeNull();

  const late = (await says(desk, 'delegateB', 1, { kind: 'abstain', clear: false }))['id'];
  const clear = row({ state: 'CLEARED', of: 'B', stance: late, by: 'headB', kind: 'abstain' });
  await desk.here.owner('update consensus_call set ends_at = now(), due_at = null where id = $1', [call['id']]);
  await expect(as('headB', clear)).rejects.toThrow(/stance_in_time/);
  await desk.here.owner(`update consensus_call set ends_at = now() + interval '1 hour' where id = $1`, [call['id']]);
  await as('headB', clear);

  await desk.withdraw(call['id'], 'Done.');
  await as('chair', change);
  expect(await desk.seen('observer', call['id'])).toMatchObject({ phase: 'withdrawn' });
});

test('the chair files for a delegation what it objected with, and nothing else', async () => {
  const objection = { kind: 'object', reason: 'We cannot.', wording: words('Members keep rule 3.') };
  const { id: stance } = await says(desk, 'headB', 3, objection);
  const file = (
    content: string,
    reason = 'We cannot.',
  ) => `insert into amendment (id, conference_id, instrument_id, provision_id, stakeholder_id,
      audience, kind, status, content, text, base_content, reasons, objection_id)
    values (gen_random_uuid(), '${desk.here.conferenceId}', '${desk.instrumentId}', '${desk.at(3)}', '${id('B')}',
      'conference:${desk.here.conferenceId}', 'MOD', 'FILED', '${content}', 'x', '[]', '${reason}', '${stance}')`;
  const theirs = JSON.stringify(words('Members keep rule 3.'));
  await expect(as('chair', file(JSON.stringify(words('Something else.'))))).rejects.toThrow(REFUSED);
  await expect(as('chair', file(theirs, 'Another reason.'))).rejects.toThrow(REFUSED);
  await expect(as('headA', file(theirs))).rejects.toThrow(REFUSED);
  await as('chair', file(theirs));
  await expect(as('chair', file(theirs))).rejects.toThrow(/amendment_of_objection/);
});
