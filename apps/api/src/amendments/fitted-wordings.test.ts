import { type Answer, type DraftDesk, draftDesk, words } from '../../../../test/world/draft-desk.js';
import { Database } from '../platform/database/database.js';
import { RebaseDue } from './rebase-due.events.js';

const SHOWN = 'id version text baseContent rebases { kind newContent } awaiting { id }';
const READ = `query($id: ID!) { amendment(id: $id) { ${SHOWN} } }`;
const CONFIRM = `mutation($id: ID!, $content: Content, $key: String!) {
  answer: confirmRebase(rebaseId: $id, content: $content, idempotencyKey: $key) { __typename ... on Amendment { ${SHOWN} } } }`;
const FILE = `mutation($input: FileAmendmentInput!, $key: String!) { answer: fileAmendment(input: $input, idempotencyKey: $key) {
  __typename ... on Amendment { id } ... on NotAcceptable { problem facts } } }`;

const WAS = 'Members shall keep this rule of the Regulations, and shall tell one another of it in writing.';
const ASKED = WAS.replace('shall keep', 'should keep');
const SECRETLY = WAS.replace('Regulations, and shall', 'Regulations. They shall').replace('in writing', 'in secret');
const two = (one: string, other = 'It ends here.') => [...words(one), ...words(other)];

let desk: DraftDesk;
let database: Database;
let due: RebaseDue;
beforeAll(async () => {
  desk = await draftDesk();
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  [database, due] = [app.get(Database), app.get(RebaseDue)];
}, 120_000);
afterAll(() => desk.here.stop());

const told = async (id: string, who: 'nobody' | 'delegateA' | 'delegateB') =>
  (await desk.ask(who, READ, { id }))['amendment'] as Answer;
const asText = (answer: Answer) => JSON.stringify(answer);
/** As if it had been imported and opened with two paragraphs. */
const begins = async (number: number) => {
  const said = JSON.stringify(two(WAS));
  await desk.here.owner('update provision set content = $2 where id = $1', [desk.at(number), said]);
  await set(number, two(WAS));
};
/** The draft says something else, as if its rows had just been projected. */
const set = (number: number, content: object[]) =>
  desk.here.owner('update draft_provision set content = $3 where draft_id = $1 and provision_id = $2', [
    desk.draftId,
    desk.at(number),
    JSON.stringify(content),
  ]);
const movesOn = async (number: number, content: object[]) => {
  await set(number, content);
  const { personId } = desk.here.people.chair;
  await database.transaction({ kind: 'person', personId }, (tx) =>
    due.mark(tx, { draftId: desk.draftId, provisionId: desk.at(number), cause: 'DESK', causeId: desk.at(number) }),
  );
  await due.work(desk.draftId);
};
const publicly = (number: number) => desk.amend('delegateA', number, '', { content: two(ASKED), audience: 'PUBLIC' });
const job = { kind: 'system', job: 'rebase' } as const;

test('an amendment fitted by itself shows the words of the draft to its readers, and to nobody else', async () => {
  await begins(1);
  const id = await publicly(1);
  await movesOn(1, two(WAS, 'It ends in secret.'));
  const fitted = { version: 2, text: `${ASKED}\nIt ends in secret.`, rebases: [{ kind: 'CLEAN' }] };
  expect(await told(id, 'delegateA')).toMatchObject(fitted);
  const open = await told(id, 'nobody');
  expect(open).toMatchObject({ version: 2, text: `${ASKED}\nIt ends here.`, baseContent: two(WAS), rebases: [] });
  expect(asText(open)).not.toContain('secret');
});

test('one that its owner has confirmed does so too', async () => {
  await begins(2);
  const id = await publicly(2);
  await movesOn(2, two(SECRETLY));
  const { awaiting } = await told(id, 'delegateA');
  const content = two(SECRETLY.replace('shall keep', 'should keep'));
  expect(asText(await desk.act('headA', CONFIRM, { id: awaiting.id, content }))).toContain('secret');
  expect(asText(await told(id, 'delegateB'))).toContain('secret');
  expect(asText(await told(id, 'nobody'))).not.toContain('secret');
});

test('it cannot be filed for more people than may read the words it is filed on', async () => {
  await begins(3);
  await set(3, two(SECRETLY));
  const input = { kind: 'MOD', provisionId: desk.at(3), content: two(ASKED), reasons: '', audience: 'PUBLIC' };
  expect(await desk.act('delegateA', FILE, { input })).toMatchObject({
    problem: 'WordsOfDraft',
    facts: { to: 'CONFERENCE' },
  });
  const filed = await desk.act('delegateA', FILE, { input: { ...input, audience: 'CONFERENCE' } });
  expect(filed).toMatchObject({ __typename: 'Amendment' });
});

test('the database refuses to put words of the draft where more may read them', async () => {
  await begins(4);
  const id = await publicly(4);
  const refused = async (statement: string, reason: string) =>
    expect(database.transaction(job, (tx) => tx.sql(statement, [id]))).rejects.toThrow(reason);
  await refused(`update amendment set content = '[]' where id = $1`, 'words of a draft');
  await refused(`update amendment set base_content = '[]' where id = $1`, 'words of a draft');
  await refused(
    `insert into amendment_revision (amendment_id, revision, conference_id, audience, base_content, reasons, fitted)
     select id, 99, conference_id, audience, '[]', '', true from amendment where id = $1`,
    'row-level security',
  );
  const { personId } = desk.here.people.delegateA;
  const again = database.transaction({ kind: 'person', personId }, (tx) =>
    tx.sql(
      `insert into amendment (id, conference_id, instrument_id, provision_id, stakeholder_id, audience, kind, status, content,
         text, base_content, reasons, illustrative, revision, version)
       select gen_random_uuid(), conference_id, instrument_id, provision_id, stakeholder_id, audience, kind, status, content,
         text, '[]', reasons, illustrative, 1, 1 from amendment where id = $1`,
      [id],
    ),
  );
  await expect(again).rejects.toThrow('words of a draft');
});
