import {
  type Answer,
  type DraftDesk,
  draftDesk,
  LIFT,
  LINK,
  MERGE,
  OPEN_DESK,
  RESERVE,
  UNDO,
} from '../world/draft-desk.js';
import { PERSONAS, type Persona } from '../world/index.js';
import { twoBrackets } from '../world/two-brackets.js';

// The application's own checks are off here: whatever is refused, Postgres refuses.
const TABLES = [
  'amendment',
  'amendment_disposition',
  'merge',
  'merge_amendment',
  'merge_outcome',
  'merge_undone',
  'draft_bracket',
  'bracket_reservation',
  'bracket_ruling',
  'provision_lock',
  'rebase_due',
  'record_entry',
  'room_update',
];
const LOCK = `mutation($draft: ID!, $provision: ID!, $key: String!) {
  answer: lockProvision(draftId: $draft, provisionId: $provision, why: AGREED, idempotencyKey: $key) { __typename ... on ProvisionLock { id } } }`;
const UNLOCK = `mutation($id: ID!, $key: String!) { answer: unlockProvision(lockId: $id, idempotencyKey: $key) { __typename } }`;
const others = (...allowed: Persona[]): Persona[] => PERSONAS.filter((who) => !allowed.includes(who));

let desk: DraftDesk;
let amendment = '';
let merge = '';
let bracket = '';
let reservation = '';
let lock = '';
beforeAll(async () => {
  desk = await draftDesk({ policies: 'off' });
  const { ids, merge: made, open } = await twoBrackets(desk, 12);
  amendment = ids[0];
  merge = made['id'];
  bracket = open[0]['id'];
  const reserved = { draft: desk.draftId, bracket, reason: 'We wait.' };
  reservation = (await desk.act('delegateB', RESERVE, reserved))['id'];
  lock = (await desk.act('chair', LOCK, { draft: desk.draftId, provision: desk.at(3) }))['id'];
}, 120_000);
afterAll(() => desk.here.stop());

async function state(): Promise<Answer> {
  const tables = TABLES.map(
    (table) => `(select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from ${table} t) as "${table}"`,
  );
  return (await desk.here.owner<Answer>(`select ${tables.join(', ')}`))[0] as Answer;
}

const tries: readonly [string, string, () => object, Persona[]][] = [
  ['undoes a merge', UNDO, () => ({ id: merge }), others('chair', 'rapporteur')],
  [
    'removes a bracket',
    MERGE,
    () => desk.asked(12, [], { choices: [{ bracketId: bracket, wording: [] }], ruling: 'So be it.' }),
    others('chair', 'rapporteur'),
  ],
  ['closes a provision', LOCK, () => ({ draft: desk.draftId, provision: desk.at(2) }), others('chair', 'rapporteur')],
  ['opens a provision', UNLOCK, () => ({ id: lock }), others('chair', 'rapporteur')],
  ['links brackets', LINK, () => ({ draft: desk.draftId, brackets: [bracket] }), others('chair', 'rapporteur')],
  [
    'opens the desk',
    OPEN_DESK,
    () => ({ draft: desk.draftId, provision: desk.at(12) }),
    // The secretariat seals, and so may mark that words have moved on.
    others('chair', 'rapporteur', 'secretariat'),
  ],
  [
    'reserves a position without speaking for a delegation',
    RESERVE,
    () => ({ draft: desk.draftId, bracket, reason: 'x' }),
    others('headA', 'delegateA', 'headB', 'delegateB'),
  ],
  ['lifts another’s reservation', LIFT, () => ({ id: reservation }), others('headB', 'delegateB')],
];

test.each(tries)(
  'nobody %s who may not, though the application would let them',
  async (_, document, variables, who) => {
    const before = await state();
    for (const persona of who) {
      const reply = await desk.here
        .as(persona)
        .ask<{ answer: Answer }>(document, { ...variables(), key: `${persona} tries` });
      expect(['Merge', 'Reservation', 'Desk', 'BracketPackage']).not.toContain(reply.data?.answer?.['__typename']);
    }
    expect(await state()).toEqual(before);
  },
  120_000,
);

test('rows about brackets are refused one by one', async () => {
  const { A } = desk.here.stakeholders;
  const person = desk.here.people.delegateB.personId;
  const asB = (sql: string) =>
    desk.here.application(`do $$ begin perform caucus.enter('person', '${person}'); ${sql}; end $$`);
  for (const sql of [
    `insert into draft_bracket (draft_id, bracket_id, conference_id, audience, provision_id, level, options)
      select id, 'x', conference_id, audience, '${desk.at(1)}', 'INLINE', '[]' from draft`,
    `insert into merge_undone (merge_id, conference_id, audience, undone_by)
      select id, conference_id, audience, '${person}' from merge`,
    `insert into bracket_ruling (merge_id, reservation_id, conference_id, audience, ruling)
      select '${merge}', id, conference_id, audience, 'x' from bracket_reservation`,
    `insert into bracket_reservation (id, conference_id, audience, draft_id, bracket_id, stakeholder_id, reason, reserved_by)
      select gen_random_uuid(), conference_id, audience, id, '${bracket}', '${A.id}', 'x', '${person}' from draft`,
    `insert into merge_outcome (merge_id, amendment_id, conference_id, audience, outcome, rebase, places_taken, places_lost)
      select '${merge}', '${amendment}', conference_id, audience, 'TAKEN', 'CLEAN', 1, 0 from draft`,
  ])
    await expect(asB(sql)).rejects.toThrow(/row-level security|violates/);
  for (const sql of [
    `update draft_bracket set gone_at = now()`,
    `update merge_amendment set amendment_status = null`,
    `update bracket_reservation set lifted_at = now() where stakeholder_id = '${A.id}'`,
  ])
    await asB(sql);
  expect(await desk.here.owner(`select from draft_bracket where gone_at is not null`)).toHaveLength(0);
  expect(await desk.here.owner(`select from merge_amendment where not stands`)).toHaveLength(0);
});
