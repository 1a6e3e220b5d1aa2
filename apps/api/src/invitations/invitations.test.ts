import { EVERYBODY, PERSONAS, type World, world } from '../../../../test/world/index.js';
import * as desk from '../../../../test/world/invitation-desk.js';
import {
  type Answered,
  APPROVE,
  form,
  holder,
  linksIn,
  member,
  openDesk,
  register,
  registrationDesk,
} from '../../../../test/world/registration-desk.js';
import { PARTS } from '../platform/access/policy-table.js';
import { FollowLetters } from './follow-letters.js';
import { invitationPolicy } from './invitation.policy.js';

let here: World;
let meeting: string;
beforeAll(async () => {
  here = await world();
  meeting = await openDesk(here, '2030-12-01', '2030-11-15');
});
afterAll(() => here.stop());

const { does, lettersTo } = registrationDesk(() => here);
interface Seen {
  readonly conference: { readonly contacts: { readonly totalCount: number } };
  readonly invitations: { readonly nodes: readonly (Answered & { readonly contact: { readonly email: string } })[] };
  readonly invitationCounts: Readonly<Record<string, number>>;
  readonly writtenStatements: readonly (Answered & { readonly late: boolean })[];
}

const seen = async (): Promise<Seen> =>
  (await here.as('secretariat').query<{ meeting: Seen }>(desk.SEEN, { id: meeting })).meeting;
const invitationOf = async (email: string) =>
  (await seen()).invitations.nodes.find(({ contact }) => contact.email === email);
const linkOf = async (email: string): Promise<string> => linksIn(await lettersTo(email))[0] ?? '';
const answer = async (
  link: string,
  document: string,
  variables: object = {},
  key = 'k',
): Promise<Answered | undefined> =>
  (await holder(here, link).ask<{ it: Answered }>(document, { ...variables, key })).data?.it;
const send = (who: 'secretariat' | 'chair' | 'nobody', kind: string, csv: string | Uint8Array, dryRun = false) =>
  here.as(who).fetch(`/api/lists/${kind}?conference=${here.slug}&dryRun=${dryRun}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: csv as never,
  });
const list = async (kind: string, csv: string, dryRun = false): Promise<Record<string, unknown>> =>
  (await (await send('secretariat', kind, csv, dryRun)).json()) as Record<string, unknown>;

const CONTACTS = `name;email;organisation;category;country;language
Ann;ann@users.test;The Users;civil society;Barbados;en
Ben;BEN@ops.test;The Operators;operator;;es
Cy;not an address;The Others;club;;en
Dee;dee@gov.test;The Ministry;government;Belize;en
`;

test('who may do what', () => {
  expect(Object.fromEntries(PARTS.map((part) => [part, invitationPolicy[part] ?? []]))).toMatchSnapshot();
});

describe('a list', () => {
  test('is previewed, then taken; what is wrong is named line by line, and twice the same list is once', async () => {
    const problems = [
      { line: 4, column: 'category', problem: 'CategoryUnknown' },
      { line: 4, column: 'email', problem: 'EmailMalformed' },
    ];
    expect(await list('contacts', CONTACTS, true)).toMatchObject({ added: 3, taken: false, problems });
    expect((await seen()).conference.contacts.totalCount).toBe(0);
    expect(await list('contacts', CONTACTS)).toMatchObject({ added: 3, taken: true, problems });
    expect(await list('contacts', CONTACTS)).toMatchObject({ added: 0, taken: true });
    expect((await seen()).conference.contacts.totalCount).toBe(3);
  });

  test('of bodies comes with what they are members of; a symbol that is known is left as it is', async () => {
    const csv =
      'symbol,name,category,itu_member_state,itu_from,itu_until\nDLT,Delta,government,yes,1990-01-01,2001-01-01\nALF,Other,government,no,,\n';
    expect(await list('stakeholders', csv)).toMatchObject({
      added: 1,
      problems: [{ line: 3, column: 'symbol', problem: 'SymbolKnown' }],
    });
    const rows = await here.owner(
      `select name, itu_until::text as until from stakeholder where symbol in ('DLT', 'ALF') order by symbol`,
    );
    expect(rows).toEqual([
      { name: 'Alpha', until: null },
      { name: 'Delta', until: '2001-01-01' },
    ]);
  });

  test.each([
    ['ColumnMissing', 'name,organisation\nx,y\n'],
    ['TableBroken', 'name,email,organisation,category\n"x,y\n'],
    ['FileNotUtf8', new Uint8Array([0x6e, 0xff, 0xfe])],
    ['FileTooManyLines', `name,email,organisation,category\n${'a,b,c,d\n'.repeat(5001)}`],
    ['FileTooLarge', 'x'.repeat(1024 * 1024 + 1)],
  ])('that cannot be read is refused: %s', async (problem, csv) => {
    const response = await send('secretariat', 'contacts', csv);
    expect([response.ok, ((await response.json()) as { problem: string }).problem]).toEqual([false, problem]);
  });

  test('is taken from the secretariat alone', async () => {
    for (const who of ['chair', 'nobody'] as const) expect((await send(who, 'contacts', CONTACTS)).status).toBe(403);
  });
});

describe('an invitation', () => {
  test('is a letter that is ready, to contacts of some kinds, once each', async () => {
    const unready = { ...desk.ENGLISH, body: '{{name}}, {{whom}}' };
    const { invitationPreview } = await here.as('secretariat').query<{ invitationPreview: object }>(desk.PREVIEW, {
      meeting,
      letter: desk.letter({ words: [unready, desk.SPANISH] }),
    });
    expect(invitationPreview).toEqual({
      ...{ recipients: 2, already: 0 },
      letters: [
        {
          ...{ locale: 'en', recipients: 1, unknown: ['whom'], hasLink: false },
          ...{ subject: 'Come to The meeting', body: 'Ann, {{whom}}' },
        },
        {
          ...{ locale: 'es', recipients: 1, unknown: [], hasLink: true, subject: 'Venga a The meeting' },
          body: expect.stringMatching(/^Estimado Ben: 20 de noviembre.*\/register#…$/s),
        },
      ],
    });
    expect(await does(desk.SEND, { meeting, letter: desk.letter({ words: [desk.SPANISH, unready] }) })).toEqual({
      __typename: 'LetterNotReady',
      locale: 'en',
      unknown: ['whom'],
      hasLink: false,
    });
    expect(await does(desk.SEND, { meeting: await openDesk(here, '2020-01-01'), letter: desk.letter() })).toMatchObject(
      {
        __typename: 'RegistrationClosed',
      },
    );
    expect(await does(desk.SEND, { meeting, letter: desk.letter({ languages: ['nl'] }) })).toMatchObject({ sent: 0 });
    const sent = await Promise.all([1, 2, 3].map(() => does(desk.SEND, { meeting, letter: desk.letter() }, 'once')));
    expect(sent).toEqual(Array(3).fill({ __typename: 'InvitationsSent', sent: 2 }));
    expect(await does(desk.SEND, { meeting, letter: desk.letter() })).toMatchObject({ sent: 0 });
    expect((await lettersTo('ann@users.test'))[0]).toMatch(
      /^Dear Ann of The Users: –\n.*#[\w-]{43}\n.*caucus checkpoint/s,
    );
    expect((await lettersTo('ben@ops.test'))[0]).toMatch(/^Estimado Ben: 20 de .*#[\w-]{43}\n.*caucus checkpoint/s);
    expect(await lettersTo('dee@gov.test')).toEqual([]);
  });

  test('is followed: opened, registered with its link, once', async () => {
    const link = await linkOf('ann@users.test');
    const { data } = await holder(here, link).ask<{ linkedInvitation: Answered }>(desk.LINKED);
    expect(data?.linkedInvitation).toMatchObject({
      state: 'SENT',
      contact: { organisation: 'The Users' },
      meeting: { id: meeting },
    });
    expect(await answer(link, desk.OPEN)).toMatchObject({ state: 'OPENED' });
    await holder(here, link).save(meeting, form('The Users'), { send: false });
    expect((await invitationOf('ann@users.test'))?.['state']).toBe('OPENED');
    await holder(here, link).save(meeting, form('The Users'), { version: 2 });
    expect(await invitationOf('ann@users.test')).toMatchObject({
      state: 'REGISTERED',
      registration: { organisation: 'The Users' },
    });
    const other = await openDesk(here);
    expect((await holder(here, link).save(other, form('The Users'))).__typename).toBe('LinkEnded');
  });

  test('is declined with a statement, which waits for the secretariat', async () => {
    const link = await linkOf('ben@ops.test');
    expect(await answer(link, desk.DECLINE, { statement: 'Keep No. 2.' })).toMatchObject({ state: 'DECLINED' });
    expect(await answer(link, desk.DECLINE, { statement: 'Keep No. 2.' })).toMatchObject({ state: 'DECLINED' });
    expect(await invitationOf('ben@ops.test')).toMatchObject({ reason: 'no funds', representative: 'The Users' });
    expect((await seen()).writtenStatements).toMatchObject([{ organisation: 'The Operators', late: false }]);
  });

  test('that came back is marked, by hand or by the mail server’s word; sent again it has a new link, and the old one ends', async () => {
    const { id = '' } = (await invitationOf('ben@ops.test')) ?? {};
    const before = await linkOf('ben@ops.test');
    expect(await does(desk.AGAIN, { id, letter: desk.letter() })).toMatchObject({ times: 2 });
    const [fresh = ''] = linksIn(await lettersTo('ben@ops.test'), before);
    expect(await answer(before, desk.OPEN, {}, 'old')).toEqual({ __typename: 'LinkEnded' });
    expect(await answer(fresh, desk.OPEN, {}, 'new')).toMatchObject({ id });
    await does(desk.SEND, { meeting, letter: desk.letter({ categories: ['GOVERNMENT'] }) });
    const dee = await invitationOf('dee@gov.test');
    await here.owner(`update outbox_mail set bounced_at = now() where recipient = 'dee@gov.test'`);
    expect(await here.serving?.app.get(FollowLetters, { strict: false }).execute()).toBe(1);
    expect((await invitationOf('dee@gov.test'))?.['state']).toBe('BOUNCED');
    expect(await does(desk.BOUNCED, { id: dee?.id })).toMatchObject({ state: 'BOUNCED' });
    expect((await seen()).invitationCounts).toEqual({ sent: 3, opened: 2, registered: 1, declined: 1, bounced: 1 });
  });

  test('goes to nobody twice when two press the button at once, and says which contacts are of a kind and language', async () => {
    const other = await openDesk(here);
    const both = await Promise.all(
      ['a', 'b'].map((key) => does(desk.SEND, { meeting: other, letter: desk.letter() }, key)),
    );
    expect(both.map(({ sent }) => sent).sort()).toEqual([0, 2]);
    const { conference } = await here.as('secretariat').query<{ conference: Record<string, { totalCount: number }> }>(
      `query($slug: String!) { conference(slug: $slug) { es: contacts(language: "es") { totalCount nodes { name } }
         gov: contacts(category: GOVERNMENT, language: "es") { totalCount } } }`,
      { slug: here.slug },
    );
    expect(conference).toMatchObject({ es: { totalCount: 1, nodes: [{ name: 'Ben' }] }, gov: { totalCount: 0 } });
  });

  test('and who is invited is read by nobody else, with or without the application', async () => {
    for (const persona of EVERYBODY.filter((each) => each !== 'secretariat')) {
      const { meeting: shown } = await here.as(persona).query<{ meeting: Seen }>(desk.SEEN, { id: meeting });
      expect([shown.conference.contacts.totalCount, shown.invitations.nodes, shown.writtenStatements]).toEqual([
        0,
        [],
        [],
      ]);
      expect(shown.invitationCounts).toMatchObject({ sent: 0 });
    }
    for (const persona of PERSONAS.filter((each) => each !== 'secretariat'))
      for (const table of ['contact', 'invitation', 'written_statement', 'private_link'])
        await here.application(`do $$ begin perform caucus.enter('person', '${here.people[persona].personId}');
          if exists (select 1 from ${table}) then raise 'shown: ${table}'; end if; end $$`);
  });
});

describe('a written statement', () => {
  test('of those who cannot come is heard in their name with the letter it came in; a late one is marked late', async () => {
    const input = {
      organisation: 'Charlie',
      body: 'We ask for less.',
      letter: 'Letter 7 of 16 November',
      receivedOn: '2030-11-16',
    };
    const late = await does(desk.RECEIVE, { meeting, input });
    expect(late).toMatchObject({ late: true });
    expect(await does(desk.RECEIVE, { meeting, input: { ...input, receivedOn: '2030-11-15' } })).toMatchObject({
      late: false,
    });
    const of = here.stakeholders.C.id;
    const answers = await Promise.all([1, 2].map(() => does(desk.ENTER, { id: late.id, of })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyEntered', 'WrittenStatement']);
    const heard = {
      source: 'EMAIL',
      receivedIn: input.letter,
      stakeholder: { symbol: 'CHL' },
      statement: { late: true },
    };
    expect(answers.find(({ __typename }) => __typename === 'WrittenStatement')?.['concern']).toMatchObject(heard);
    const { meeting: shown } = await here.as('headB').query<{ meeting: Seen }>(desk.SEEN, { id: meeting });
    expect(shown.writtenStatements).toEqual([{ id: late.id, organisation: 'Charlie', late: true }]);
  });
});

test('badges and the list of participants are printed for the secretariat, and formulas stay text', async () => {
  const crew = [
    { ...member('Crew', 'HEAD'), name: '=HYPERLINK("x")' },
    { ...member('Crew', 'ADVISER'), name: 'Đorđe Łuk', attendance: 'REMOTE' },
  ];
  const { id } = await register(here, meeting, form('Crew', { members: crew }));
  await does(APPROVE, { id, symbol: 'CRW', as: 'OBSERVER', version: 2 });
  const print = (who: 'secretariat' | 'chair' | 'nobody', file: string) =>
    here.as(who).fetch(`/api/meetings/${meeting}/${file}?locale=es`);
  for (const file of ['badges', 'participants.pdf']) {
    const bytes = Buffer.from(await (await print('secretariat', file)).arrayBuffer());
    expect([bytes.subarray(0, 5).toString(), bytes.includes('/Type /Page')]).toEqual(['%PDF-', true]);
  }
  const csv = await (await print('secretariat', 'participants.csv')).text();
  expect(csv).toContain(`Sociedad civil,Barbados,Crew,Jefe de delegación,"'=HYPERLINK(""x"")",,En la sala`);
  for (const who of ['chair', 'nobody'] as const)
    for (const file of ['badges', 'participants.pdf', 'participants.csv', 'other'])
      expect((await print(who, file)).status).toBe(404);
});
