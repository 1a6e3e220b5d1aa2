import { EVERYBODY, PERSONAS, type World, world } from '../../../../test/world/index.js';
import {
  type Answered,
  APPROVE,
  DECLINE,
  form,
  HEAD,
  holder,
  LIST,
  linksIn,
  MERGE,
  member,
  newLink,
  ONE,
  openDesk,
  RENEW,
  RESET,
  register,
  registrationDesk,
} from '../../../../test/world/registration-desk.js';
import { PARTS } from '../platform/access/policy-table.js';
import { EraseWhenDue } from './erase-when-due.js';
import { registrationPolicy } from './registration.policy.js';

let here: World;
let meeting: string;
beforeAll(async () => {
  here = await world();
  meeting = await openDesk(here);
});
afterAll(() => here.stop());

const { does, one, mine, lettersTo, signIn } = registrationDesk(() => here);
const approve = (id: string, symbol: string, more: object = {}) =>
  does(APPROVE, { id, symbol, as: 'OBSERVER', version: 2, ...more });

test('who may do what', () => {
  expect(Object.fromEntries(PARTS.map((part) => [part, registrationPolicy[part] ?? []]))).toMatchSnapshot();
});

describe('a form without an account', () => {
  test('is kept, come back to by its link, and sent once it is whole', async () => {
    const link = newLink();
    const bare = form('Bare', { members: [], category: null });
    expect(await holder(here, link).save(meeting, bare, { send: false })).toMatchObject({ state: 'DRAFT', version: 2 });
    expect(await mine(link)).toMatchObject({ organisation: 'Bare', may: ['write'], members: [] });
    const refused = await holder(here, link).save(meeting, bare, { version: 2 });
    expect(refused).toMatchObject({
      __typename: 'RegistrationIncomplete',
      lacks: [{ kind: 'Category' }, { kind: 'Head' }],
    });
    const sent = await holder(here, link).save(meeting, form('Bare'), { version: 2 });
    expect(sent).toMatchObject({ state: 'SUBMITTED', version: 3 });
    expect((await mine(link))?.members.map(({ role }) => role)).toEqual(['HEAD', 'DELEGATE']);
    const letters = await lettersTo('focal@bare.test');
    expect(letters).toHaveLength(2);
    for (const letter of letters) expect(letter).toMatch(new RegExp(`#${link}\\n[^]*checkpoint[^]*audience public`));
  });

  test('sent twice, from two pages and at once, is one registration', async () => {
    const link = newLink();
    const answers = await Promise.all(
      ['a', 'a', 'b', 'c', 'c', 'd'].map((key) =>
        holder(here, link).save(meeting, form('Twice'), { key: `twice-${key}` }),
      ),
    );
    expect(new Set(answers.map(({ __typename, id }) => `${__typename} ${id}`)).size).toBe(1);
    expect(await here.owner('select 1 from registration where organisation = $1', ['Twice'])).toHaveLength(1);
    expect(await lettersTo('focal@twice.test')).toHaveLength(1);
    const other = await holder(here, link).save(meeting, form('Twice', { participants: 9 }), { version: 1 });
    expect(other).toEqual({ __typename: 'ChangedMeanwhile', currentVersion: 2 });
  });

  test('cannot be begun when the desk is closed, nor for a meeting without one; what is begun is not lost', async () => {
    const closed = await openDesk(here, '2020-01-01');
    const answer = await holder(here, newLink()).save(closed, form('Late'));
    expect(answer).toEqual({ __typename: 'RegistrationClosed', closedOn: '2020-01-01' });
    for (const none of ['x', '00000000-0000-0000-0000-000000000000'])
      expect((await holder(here, newLink()).save(none, form('Late'))).__typename).toBe('RegistrationClosed');
  });

  test('is read by nobody whose link is too old, ended, cut short or made up', async () => {
    const { id, link } = await register(here, meeting, form('Old'));
    for (const wrong of [newLink(), link.slice(1), `${link}x`, '']) expect(await mine(wrong)).toBeNull();
    await here.owner(`update private_link set expires_at = now() - interval '1 second' where registration_id = $1`, [
      id,
    ]);
    expect(await mine(link)).toBeNull();
    expect(await holder(here, link).save(meeting, form('Old'), { version: 2 })).toMatchObject({
      __typename: 'LinkEnded',
    });
    expect(await does(RENEW, { id })).toMatchObject({ __typename: 'Registration' });
    const [renewed = ''] = linksIn(await lettersTo('focal@old.test'), link);
    expect(await mine(renewed)).toMatchObject({ id });
    expect(
      await here.owner('select 1 from private_link where token_hash = convert_to($1, $2)', [link, 'utf8']),
    ).toEqual([]);
  });
});

describe('what was registered', () => {
  test('is read by who holds its link and by the secretariat, and by nobody else', async () => {
    const { link, id } = await register(here, meeting, form('Secretive'));
    const stranger = await register(here, meeting, form('Stranger'));
    const draft = newLink();
    await holder(here, draft).save(meeting, form('Unsent'), { send: false });
    for (const persona of EVERYBODY) {
      const { meeting: shown } = await here.as(persona).query<{ meeting: object }>(LIST, { id: meeting });
      const { registration } = await here.as(persona).query<{ registration: object | null }>(ONE, { id });
      const text = JSON.stringify([shown, registration]);
      const reads = persona === 'secretariat';
      for (const word of ['Secretive', 'no nuts', 'P-1234567'])
        expect([persona, text.includes(word)]).toEqual([persona, reads]);
      expect(text).not.toContain('Unsent');
    }
    const { data } = await holder(here, stranger.link).ask(LIST, { id: meeting });
    expect(JSON.stringify(data)).not.toContain('Secretive');
    expect((await holder(here, link).ask<{ registration: object }>(ONE, { id: stranger.id })).data).toEqual({
      registration: null,
    });
  });

  test('and Postgres keeps it so by itself', async () => {
    const { id } = await register(here, meeting, form('Guarded'));
    const tables = ['registration', 'registrant', 'registrant_secret', 'private_link'];
    for (const persona of PERSONAS.filter((each) => each !== 'secretariat')) {
      const entered = `perform caucus.enter('person', '${here.people[persona].personId}');`;
      for (const table of tables)
        await here.application(
          `do $$ begin ${entered} if exists (select 1 from ${table}) then raise 'shown: ${table}'; end if; end $$`,
        );
      await here.application(`do $$ declare n int; begin ${entered}
        update registration set reason = 'x' where id = '${id}'; get diagnostics n = row_count;
        if n > 0 then raise 'changed'; end if; delete from registrant; get diagnostics n = row_count;
        if n > 0 then raise 'deleted'; end if; end $$`);
    }
    const approve = `do $$ begin perform caucus.enter('link', encode((select sha256(''::bytea)), 'hex'));
      perform caucus.begin_registration('${meeting}', gen_random_uuid());
      update registration set state = 'APPROVED', decided_at = now(), decided_by = '${here.people.chair.personId}',
        stakeholder_id = '${here.stakeholders.A.id}', takes_part_as = 'DELEGATION'; end $$`;
    await expect(here.application(approve)).rejects.toThrow(/row-level security/);
  });

  test('for meals and visas is erased on the day that was told, by the clock of the database', async () => {
    const { id, link } = await register(here, meeting, form('Fed'));
    const secrets = (await mine(link))?.members.flatMap((each) => each.secrets) ?? [];
    expect(secrets.map(({ purpose, eraseOn }) => `${purpose} ${eraseOn}`)).toEqual([
      'NEEDS 2031-01-01',
      'VISA 2031-01-01',
    ]);
    await here.owner(
      `update registrant_secret set erase_on = (now() at time zone 'utc')::date + case purpose when 'VISA' then 0 else 1 end
       where audience = 'registration:' || $1::text`,
      [id],
    );
    const erase = here.serving?.app.get(EraseWhenDue, { strict: false });
    expect(await erase?.execute()).toBe(1);
    expect(await erase?.execute()).toBe(0);
    const left = (await one(id)).members.flatMap((each) => each.secrets);
    expect(left.map(({ purpose }) => purpose)).toEqual(['NEEDS']);
  });
});

describe('the secretariat', () => {
  test('approves: the body takes part, and everybody with an address is let in once', async () => {
    const { id, link } = await register(here, meeting, form('Users'));
    expect(await approve(id, 'USR', { version: 1 })).toMatchObject({ __typename: 'ChangedMeanwhile' });
    expect(await approve(id, 'ALF')).toMatchObject({ __typename: 'SymbolTaken' });
    expect(await approve(id, 'USR')).toMatchObject({ __typename: 'Registration', state: 'APPROVED' });
    expect(await one(id)).toMatchObject({
      stakeholder: { symbol: 'USR' },
      members: [{ admitted: true }, { admitted: true }],
    });
    const [letter] = await lettersTo('head@users.test');
    expect([await signIn(letter), await signIn(letter)]).toEqual([200, 401]);
    expect(await mine(link)).toMatchObject({ state: 'APPROVED', may: [], decidedBy: null });
    expect(await holder(here, link).save(meeting, form('Users', { participants: 8 }), { version: 3 })).toEqual({
      __typename: 'RegistrationDecided',
      state: 'APPROVED',
    });
  });

  test('and no form takes a part from somebody who has one', async () => {
    const cuckoo = { ...member('Cuckoo', 'HEAD'), email: here.people.chair.email.toUpperCase() };
    const { id } = await register(here, meeting, form('Cuckoo', { members: [cuckoo] }));
    await approve(id, 'CUC');
    const roles = await here.owner('select role from membership where person_id = $1 and until is null', [
      here.people.chair.personId,
    ]);
    expect(roles).toEqual([{ role: 'CHAIR' }]);
  });

  test('declines with a reason, and what was declined can be mended by the link in the letter', async () => {
    const { id, link } = await register(here, meeting, form('Vague'));
    expect(await does(DECLINE, { id, reason: 'Who are you?', version: 2 })).toMatchObject({ state: 'DECLINED' });
    expect(await mine(link)).toBeNull();
    const [fresh = ''] = linksIn(await lettersTo('focal@vague.test'), link);
    expect(await mine(fresh)).toMatchObject({ reason: 'Who are you?' });
    const mended = await holder(here, fresh).save(meeting, form('Less Vague'), { version: 3 });
    expect(mended).toMatchObject({ id, state: 'SUBMITTED' });
  });

  test('joins twins: of two who do it at once one wins, the other is told, and nobody is lost', async () => {
    const first = await register(here, meeting, form('Union of Users'));
    const more = [
      member('Union of Users', 'HEAD', '2'),
      { ...member('Union of Users', 'ADVISER'), needs: { diet: 'halal', access: '', consent: true } },
    ];
    const second = await register(here, meeting, form('Users’ Union', { members: more }));
    expect((await one(first.id))['lookAlikes']).toEqual([{ id: second.id }]);
    const answers = await Promise.all([
      does(MERGE, { id: first.id, twin: second.id }),
      does(MERGE, { id: second.id, twin: first.id }),
      does(MERGE, { id: first.id, twin: second.id }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AlreadyJoined',
      'AlreadyJoined',
      'Registration',
    ]);
    expect(answers.find(({ __typename }) => __typename === 'AlreadyJoined')).toMatchObject({ by: 'The secretariat' });
    const kept = await one(answers.find(({ __typename }) => __typename === 'Registration')?.id ?? '');
    expect(kept.members.map(({ role }) => role).sort()).toEqual(['ADVISER', 'DELEGATE', 'DEPUTY', 'HEAD']);
    expect(
      kept.members
        .flatMap(({ secrets }) => secrets.map(({ facts }) => facts['diet']))
        .filter(Boolean)
        .sort(),
    ).toEqual(['halal', 'no nuts for Union of Users']);
    const twin = await one(kept.id === first.id ? second.id : first.id);
    expect(twin).toMatchObject({ state: 'MERGED', mergedInto: { id: kept.id } });
    expect(twin.members).toHaveLength(2);
  });

  test('makes another head when one leaves; what the delegation did stays, and the one who left is out', async () => {
    const { id } = await register(here, meeting, form('Grenada', { category: 'GOVERNMENT' }));
    await approve(id, 'GRD', { as: 'DELEGATION' });
    const parts = () =>
      here.owner<{ role: string; name: string }>(
        `select m.role, p.name from membership m join person p on p.id = m.person_id join stakeholder s on s.id = m.stakeholder_id
         where s.symbol = 'GRD' and m.until is null order by p.name`,
      );
    expect((await parts()).map(({ role }) => role)).toEqual(['DELEGATE', 'HEAD']);
    const next = (await one(id)).members.find(({ role }) => role === 'DELEGATE');
    expect(await does(HEAD, { id: next?.id })).toMatchObject({ __typename: 'Registration' });
    expect(await parts()).toEqual([{ role: 'HEAD', name: next?.name }]);
    const { members } = await one(id);
    expect(members.map(({ role, left }) => [role, left])).toEqual([
      ['HEAD', false],
      ['HEAD', true],
    ]);
    expect(await does(HEAD, { id: next?.id })).toMatchObject({ __typename: 'AlreadyHead' });
  });

  test('resets access: whoever was in is out, and has a new link', async () => {
    const [part] = await here.owner<{ id: string }>(
      'select id from membership where person_id = $1 and until is null',
      [here.people.delegateB.personId],
    );
    for (const persona of EVERYBODY.filter((each) => each !== 'secretariat')) {
      const { data, errors } = await here
        .as(persona)
        .ask<{ it: Answered }>(RESET, { id: part?.id, key: `reset ${persona}` });
      expect(data?.it?.__typename ?? (errors[0]?.extensions?.code as string)).toMatch(/^(NotFound|FORBIDDEN)$/);
    }
    expect(await does(RESET, { id: part?.id })).toMatchObject({ __typename: 'Membership' });
    const { me } = await here.as('delegateB').query<{ me: { person: object | null } }>('{ me { person { id } } }');
    expect(me.person).toBeNull();
    const [letter] = await lettersTo(here.people.delegateB.email);
    expect([await signIn(letter), await signIn(letter)]).toEqual([200, 401]);
  });
});
