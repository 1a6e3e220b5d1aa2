import { AMEND, type Answer, type DraftDesk, draftDesk, MERGE, OPEN, words } from '../world/draft-desk.js';
import type { Persona } from '../world/index.js';

// The application's own checks are off here: whatever is refused, Postgres refuses.
const TABLES = [
  'issue',
  'issue_provision',
  'instrument',
  'division',
  'provision',
  'position',
  'position_revision',
  'position_sponsor',
  'amendment',
  'amendment_revision',
  'amendment_sponsor',
  'amendment_disposition',
  'amendment_rebase',
  'rebase_due',
  'comment',
  'draft',
  'merge',
  'merge_amendment',
  'merge_outcome',
  'draft_bracket',
  'draft_revision',
  'draft_revision_division',
  'draft_revision_provision',
  'record_entry',
  'record_checkpoint',
  'room_update',
];
const EVERYBODY: readonly Persona[] = [
  'secretariat',
  'chair',
  'rapporteur',
  'headA',
  'delegateA',
  'headB',
  'delegateB',
  'speakingObserver',
  'observer',
  'outsider',
];
const others = (...allowed: Persona[]): Persona[] => EVERYBODY.filter((who) => !allowed.includes(who));

const FILE = `mutation($input: FilePositionInput!, $key: String!) { answer: filePosition(input: $input, idempotencyKey: $key) { __typename ... on Position { id } } }`;
const ENTER = `mutation($input: EnterPositionInput!, $key: String!) { answer: enterPosition(input: $input, idempotencyKey: $key) { __typename ... on Position { id } } }`;
const REVISE = `mutation($id: ID!, $content: Content!, $key: String!) { answer: revisePosition(positionId: $id, expectedVersion: 1, content: $content,
  reasons: "", audience: PUBLIC, idempotencyKey: $key) { __typename } }`;
const WITHDRAW = `mutation($id: ID!, $key: String!) { answer: withdrawPosition(positionId: $id, expectedVersion: 1, idempotencyKey: $key) { __typename } }`;
const REVISE_AMENDMENT = `mutation($id: ID!, $content: Content, $key: String!) { answer: reviseAmendment(amendmentId: $id, expectedVersion: 1, content: $content,
  reasons: "", idempotencyKey: $key) { __typename } }`;
const WITHDRAW_AMENDMENT = `mutation($id: ID!, $key: String!) { answer: withdrawAmendment(amendmentId: $id, expectedVersion: 1, reason: "We join CHL.", idempotencyKey: $key) { __typename } }`;
const DISPOSE = `mutation($id: ID!, $key: String!) { answer: disposeAmendment(amendmentId: $id, kind: NOT_ACCEPTED, reason: "x", idempotencyKey: $key) { __typename } }`;
const KEEP = `mutation($id: ID!, $key: String!) { answer: keepAsWritten(rebaseId: $id, idempotencyKey: $key) { __typename } }`;
const CONFIRM = `mutation($id: ID!, $content: Content, $key: String!) { answer: confirmRebase(rebaseId: $id, content: $content, idempotencyKey: $key) { __typename } }`;
const COMMENT = `mutation($input: AddCommentInput!, $key: String!) { answer: addComment(input: $input, idempotencyKey: $key) { __typename ... on Comment { id } } }`;
const EDIT = `mutation($id: ID!, $key: String!) { answer: editComment(commentId: $id, expectedVersion: 1, body: "x", idempotencyKey: $key) { __typename } }`;
const TAKE_BACK = `mutation($id: ID!, $key: String!) { answer: withdrawComment(commentId: $id, expectedVersion: 1, idempotencyKey: $key) { __typename } }`;
const ISSUE = `mutation($c: ID!, $key: String!) { answer: openIssue(conferenceId: $c, input: { title: "T", summary: "", provisionIds: [] },
  idempotencyKey: $key) { __typename ... on Issue { id } } }`;
const SEAL = `mutation($draft: ID!, $key: String!) { answer: sealRevision(draftId: $draft, idempotencyKey: $key) { __typename } }`;
const joining = (
  verb: string,
  thing: string,
) => `mutation($id: ID!, $key: String!) { answer: ${verb}${thing}(${thing.toLowerCase()}Id: $id,
  idempotencyKey: $key) { __typename } }`;

let desk: DraftDesk;
let open = '';
let kept = '';
let amendment = '';
let rebase = '';
let comment = '';
let issueId = '';
beforeAll(async () => {
  desk = await draftDesk({ policies: 'off' });
  const { here, act } = desk;
  issueId = (await act('secretariat', ISSUE, { c: here.conferenceId }))['id'];
  open = (await act('delegateA', FILE, { input: { issueId, content: words('Open.'), reasons: '' } }))['id'];
  kept = (
    await act('delegateA', FILE, { input: { issueId, content: words('Kept.'), reasons: '', audience: 'DELEGATION' } })
  )['id'];
  amendment = await desk.amend('delegateA', 1, 'Members keep rule 1.');
  const [found] = await here.owner<{ id: string }>(
    `insert into amendment_rebase (id, conference_id, audience, amendment_id, amendment_version, kind, cause, state, old_base, new_base, conflicts)
     select gen_random_uuid(), conference_id, audience, id, version, 'ADJUSTED', 'DESK', 'AWAITING', base_content, '[]', '[]' from amendment
     where id = $1 returning id`,
    [amendment],
  );
  rebase = found?.id ?? '';
  comment = (await act('delegateA', COMMENT, { input: { subject: { positionId: open }, body: 'Mine.' } }))['id'];
}, 120_000);
afterAll(() => desk.here.stop());

async function state(): Promise<Answer> {
  const tables = TABLES.map(
    (table) => `(select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from ${table} t) as "${table}"`,
  );
  return (await desk.here.owner<Answer>(`select ${tables.join(', ')}`))[0] as Answer;
}

const position = (stakeholderId?: string) => ({
  issueId,
  content: words('Words.'),
  reasons: '',
  ...(stakeholderId ? { stakeholderId, receivedIn: 'L' } : {}),
});
const tries: readonly [string, string, () => object, Persona[]][] = [
  ['opens an issue', ISSUE, () => ({ c: desk.here.conferenceId }), others('secretariat')],
  [
    'files a position without speaking for anyone',
    FILE,
    () => ({ input: position() }),
    ['secretariat', 'chair', 'rapporteur', 'observer', 'outsider'],
  ],
  [
    'enters a position on behalf',
    ENTER,
    () => ({ input: position(desk.here.stakeholders.C.id) }),
    others('secretariat', 'speakingObserver'),
  ],
  ['revises another’s position', REVISE, () => ({ id: open, content: words('Theirs.') }), others('headA', 'delegateA')],
  ['withdraws another’s position', WITHDRAW, () => ({ id: open }), others('headA', 'delegateA')],
  [
    'joins a position without speaking for anyone',
    joining('join', 'Position'),
    () => ({ id: open }),
    ['secretariat', 'chair', 'rapporteur', 'observer', 'outsider'],
  ],
  [
    'touches what another delegation keeps',
    REVISE,
    () => ({ id: kept, content: words('Theirs.') }),
    others('headA', 'delegateA'),
  ],
  [
    'joins what another delegation keeps',
    joining('join', 'Position'),
    () => ({ id: kept }),
    others('headA', 'delegateA'),
  ],
  [
    'comments on what another delegation keeps',
    COMMENT,
    () => ({ input: { subject: { positionId: kept }, body: 'x' } }),
    others('headA', 'delegateA'),
  ],
  ['comments from outside', COMMENT, () => ({ input: { subject: { positionId: open }, body: 'x' } }), ['outsider']],
  ['edits another’s comment', EDIT, () => ({ id: comment }), others('delegateA')],
  ['takes back another’s comment', TAKE_BACK, () => ({ id: comment }), others('delegateA')],
  [
    'files an amendment without speaking for anyone',
    AMEND,
    () => ({ input: { kind: 'NOC', provisionId: desk.at(1), reasons: '' } }),
    ['secretariat', 'chair', 'rapporteur', 'observer', 'outsider'],
  ],
  [
    'revises another’s amendment',
    REVISE_AMENDMENT,
    () => ({ id: amendment, content: words('Theirs.') }),
    others('headA', 'delegateA'),
  ],
  ['withdraws another’s amendment', WITHDRAW_AMENDMENT, () => ({ id: amendment }), others('headA', 'delegateA')],
  [
    'joins an amendment without speaking for anyone',
    joining('join', 'Amendment'),
    () => ({ id: amendment }),
    ['secretariat', 'chair', 'rapporteur', 'observer', 'outsider'],
  ],
  ['says what became of an amendment', DISPOSE, () => ({ id: amendment }), others('chair', 'rapporteur')],
  ['answers for another delegation', KEEP, () => ({ id: rebase }), others('headA', 'delegateA')],
  [
    'takes another’s amendment over to new words',
    CONFIRM,
    () => ({ id: rebase, content: words('Theirs.') }),
    others('headA', 'delegateA'),
  ],
  ['opens a draft', OPEN, () => ({ id: desk.instrumentId }), others('secretariat', 'chair', 'rapporteur')],
  ['seals the draft', SEAL, () => ({ draft: desk.draftId }), others('chair', 'rapporteur')],
  ['merges', MERGE, () => desk.asked(1, [amendment], { uncontested: true }), others('chair', 'rapporteur')],
];

test.each(tries)(
  'nobody %s who may not, though the application would let them',
  async (_, document, variables, who) => {
    const before = await state();
    for (const persona of who) {
      const reply = await desk.here
        .as(persona)
        .ask<{ answer: Answer }>(document, { ...variables(), key: `${persona} tries` });
      expect(['Position', 'Amendment', 'Comment', 'Issue', 'Draft', 'DraftRevision', 'Merge']).not.toContain(
        reply.data?.answer?.['__typename'],
      );
    }
    expect(await state()).toEqual(before);
  },
);

test('a file is not imported but by the secretariat', async () => {
  const before = await state();
  for (const persona of others('secretariat')) {
    const response = await desk.here.as(persona).fetch(`/api/import/instrument?conference=${desk.here.slug}&title=x`, {
      method: 'POST',
      body: '1. One.\n\n2. Two.',
      headers: { 'content-type': 'text/plain' },
    });
    expect(response.ok).toBe(false);
  }
  expect(await state()).toEqual(before);
});

test('an audience of another delegation, another author and another conference are refused row by row', async () => {
  const { A, B } = desk.here.stakeholders;
  const conference = desk.here.conferenceId;
  const person = desk.here.people.delegateB.personId;
  const asB = (sql: string) =>
    desk.here.application(`do $$ begin perform caucus.enter('person', '${person}'); ${sql}; end $$`);
  const insert = (
    stakeholder: string,
    audience: string,
  ) => `insert into position (id, conference_id, issue_id, stakeholder_id, audience, content, text, reasons)
    values (gen_random_uuid(), '${conference}', '${issueId}', '${stakeholder}', '${audience}', '[]', '', '')`;
  const comments = (
    author: string,
    audience: string,
  ) => `insert into comment (id, conference_id, audience, position_id, author_id, body)
    values (gen_random_uuid(), '${conference}', '${audience}', '${open}', '${author}', 'x')`;
  for (const sql of [
    insert(A.id, `conference:${conference}`),
    insert(A.id, `delegation:${A.id}`),
    insert(B.id, `delegation:${A.id}`),
    comments(desk.here.people.delegateA.personId, 'public'),
    comments(person, `delegation:${A.id}`),
    comments(person, 'public'),
    `insert into record_entry (conference_id, audience, seq, kind, happened_at, subject_id, facts, hash)
      values ('${conference}', 'delegation:${A.id}', 99, 'x', now(), gen_random_uuid(), '{}', repeat('0', 64))`,
    `insert into merge_amendment (merge_id, conference_id, audience, amendment_id, amendment_version)
      values (gen_random_uuid(), '${conference}', 'conference:${conference}', '${amendment}', 1)`,
    `insert into amendment_disposition (id, conference_id, audience, amendment_id, kind, reason, person_id)
      select gen_random_uuid(), conference_id, audience, id, 'ACCEPTED', '', '${person}' from amendment where id = '${amendment}'`,
    `insert into amendment_rebase (id, conference_id, audience, amendment_id, amendment_version, kind, cause, state, old_base, new_base, conflicts)
      select gen_random_uuid(), conference_id, audience, id, version, 'CLEAN', 'DESK', 'APPLIED', base_content, '[]', '[]' from amendment where id = '${amendment}'`,
    `insert into rebase_due (conference_id, audience, draft_id, cause) select conference_id, audience, id, 'DESK' from draft`,
    `insert into position_sponsor (position_id, conference_id, audience, stakeholder_id) values ('${open}', '${conference}', 'conference:${conference}', '${A.id}')`,
  ])
    await expect(asB(sql)).rejects.toThrow(/row-level security|violates/);
});
