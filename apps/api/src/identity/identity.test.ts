import { type World, world } from '../../../../test/world/index.js';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.stop());

const PASSWORD = 'a long enough secret';
const REQUEST = 'mutation($email: String!) { requestSignInLink(email: $email) { outbox } }';
const OUTBOX = '{ outbox(first: 100) { to subject body } }';
const SET = `mutation($password: String!) { setPassword(password: $password) {
  __typename ... on PasswordTooWeak { leastLength } } }`;

interface Outbox {
  readonly outbox: readonly { readonly to: string; readonly body: string }[];
}

const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  here.as('nobody').fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

async function letterTo(email: string): Promise<{ body: string; token: string }> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { outbox } = await here.as('nobody').query<Outbox>(OUTBOX);
    const body = outbox.find((letter) => letter.to === email)?.body;
    const token = /\/sign-in#token=([\w-]+)/.exec(body ?? '')?.[1];
    if (body && token) return { body, token };
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`No letter for ${email}`);
}

async function personOf(cookie: string): Promise<string | undefined> {
  const response = await here.as('nobody').fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ me { person { id } } }' }),
  });
  const { data } = (await response.json()) as { data: { me: { person: { id: string } | null } } };
  return data.me.person?.id;
}

const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('a sign-in link', () => {
  test('signs in once, by a cookie that no script can read, under an address that no log sees', async () => {
    const { email, personId } = here.people.chair;
    await here.as('nobody').query(REQUEST, { email: `  ${email.toUpperCase()} ` });
    const { token } = await letterTo(email);
    const first = await post('/api/sign-in/link', { token });
    expect(first.status).toBe(200);
    expect(await first.json()).toEqual({ signedIn: true });
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await personOf(cookieOf(first))).toBe(personId);
    const again = await post('/api/sign-in/link', { token });
    expect([again.status, await again.json()]).toEqual([401, { kind: 'SignInRefused' }]);
  });

  test('of two at once signs in one', async () => {
    const { email } = here.people.rapporteur;
    await here.as('nobody').query(REQUEST, { email });
    const { token } = await letterTo(email);
    const answers = await Promise.all(Array.from({ length: 8 }, () => post('/api/sign-in/link', { token })));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  test('is refused when it is too old, cut short, made up or no word at all', async () => {
    const { email } = here.people.headB;
    await here.as('nobody').query(REQUEST, { email });
    const { token } = await letterTo(email);
    await here.owner(`update sign_in_link set expires_at = now() - interval '1 second' where used_at is null`);
    for (const tried of [token, token.slice(1), 'x'.repeat(43), '', { not: 'a word' }, null]) {
      const answer = await post('/api/sign-in/link', { token: tried });
      expect([answer.status, await answer.json()]).toEqual([401, { kind: 'SignInRefused' }]);
    }
  });

  test('is stored as its hash alone', async () => {
    await here.as('nobody').query(REQUEST, { email: here.people.delegateA.email });
    const { token } = await letterTo(here.people.delegateA.email);
    const rows = await here.owner<{ hash: Buffer }>('select token_hash as hash from sign_in_link');
    expect(rows.some(({ hash }) => hash.toString('utf8').includes(token))).toBe(false);
  });

  test('asked for an address nobody has, is answered alike and not sent', async () => {
    const known = await here.as('nobody').query(REQUEST, { email: here.people.observer.email });
    const unknown = await here.as('nobody').query(REQUEST, { email: 'stranger@world.test' });
    expect(unknown).toEqual(known);
    await letterTo(here.people.observer.email);
    const { outbox } = await here.as('nobody').query<Outbox>(OUTBOX);
    expect(outbox.some((letter) => letter.to === 'stranger@world.test')).toBe(false);
  });
});

describe('a password', () => {
  test('must be long and not everybody’s first idea', async () => {
    for (const password of ['short', 'password123', 'qwertyuiop', 'x'.repeat(2000)]) {
      const answer = await here.as('headA').query<{ setPassword: { __typename: string } }>(SET, { password });
      expect(answer.setPassword).toEqual({ __typename: 'PasswordTooWeak', leastLength: 10 });
    }
    const { errors } = await here.as('nobody').ask(SET, { password: PASSWORD });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('signs in, under a session that is new each time, and ends the others when it is set', async () => {
    const { email, personId, token } = here.people.delegateB;
    const other = await post('/api/sign-in/password', { email, password: PASSWORD });
    expect(other.status).toBe(401);
    await here.as('delegateB').query(SET, { password: PASSWORD });
    const old = `caucus_session=${token}`;
    const first = await post('/api/sign-in/password', { email, password: PASSWORD }, { cookie: old });
    const second = await post('/api/sign-in/password', { email: email.toUpperCase(), password: PASSWORD });
    expect(new Set([old, cookieOf(first), cookieOf(second)]).size).toBe(3);
    expect(await personOf(cookieOf(second))).toBe(personId);
    await here.as('delegateB').query(SET, { password: `${PASSWORD} anew` });
    expect(await personOf(cookieOf(first))).toBeUndefined();
    expect(await personOf(old)).toBe(personId);
  });

  test('takes as long to refuse whether the address is known or not', async () => {
    const time = async (email: string): Promise<number> => {
      const begun = performance.now();
      const answer = await post('/api/sign-in/password', { email, password: 'a wrong guess' });
      expect([answer.status, await answer.json()]).toEqual([401, { kind: 'SignInRefused' }]);
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 9; round++) {
      known.push(await time(here.people.delegateB.email));
      unknown.push(await time('stranger@world.test'));
    }
    const middle = (times: number[]): number => times.sort((a, b) => a - b)[4] ?? 0;
    // Without a hash to compare with, the unknown name would answer in about a tenth of the time.
    expect(middle(unknown)).toBeGreaterThan(middle(known) / 2);
    expect(middle(unknown)).toBeLessThan(middle(known) * 2);
  });

  test('is not to be guessed at: a name is closed after ten tries, with the right one too', async () => {
    const guesses = async (): Promise<number> =>
      (await post('/api/sign-in/password', { email: 'guessed@world.test', password: 'a guess' })).status;
    const answers: number[] = [];
    for (let guess = 0; guess < 12; guess++) answers.push(await guesses());
    expect(answers.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(answers.slice(10)).toEqual([429, 429]);
    await here.owner('delete from sign_in_guess');
  });
});

describe('a session', () => {
  test('ends when its owner signs out', async () => {
    const { email } = here.people.headA;
    await here.as('headA').query(SET, { password: PASSWORD });
    const answer = await post('/api/sign-in/password', { email, password: PASSWORD, as: 'program' });
    const { token } = (await answer.json()) as { token: string };
    expect(answer.headers.get('set-cookie')).toBeNull();
    const cookie = `caucus_session=${token}`;
    const out = await post('/api/sign-out', {}, { cookie });
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await personOf(cookie)).toBeUndefined();
  });

  test('is not opened from a foreign page, nor by a form', async () => {
    const foreign = await post('/api/sign-in/link', { token: 'x' }, { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    const form = await fetch(`${here.address}/api/sign-out`, { method: 'POST', body: new URLSearchParams({ a: 'b' }) });
    expect(form.status).toBe(415);
  });
});

test('one click is for people of the example and for nobody else', async () => {
  const { personId } = here.people.chair;
  for (const personaId of [personId, 'nobody', '00000000-0000-0000-0000-000000000000'])
    expect((await post('/api/sign-in/example', { personaId })).status).toBe(401);
  await here.owner('update person set example = true where id = $1', [personId]);
  const answer = await post('/api/sign-in/example', { personaId: personId });
  expect(await personOf(cookieOf(answer))).toBe(personId);
});

test('an appointed person gets a letter that signs them in', async () => {
  const input = {
    email: 'Newcomer@World.test',
    name: 'A newcomer',
    role: 'DELEGATE',
    stakeholderId: here.stakeholders.A.id,
  };
  const appoint = `mutation($conference: ID!, $input: AppointInput!, $key: String!) {
    appoint(conferenceId: $conference, input: $input, idempotencyKey: $key) { ... on Membership { person { id name } } } }`;
  const { appoint: part } = await here
    .as('secretariat')
    .act<{ appoint: { person: { id: string } } }>(appoint, { conference: here.conferenceId, input });
  const { body, token } = await letterTo('newcomer@world.test');
  expect(body).toContain('Delegate');
  expect(await personOf(cookieOf(await post('/api/sign-in/link', { token })))).toBe(part.person.id);
});

test('the language a person chooses is kept', async () => {
  const set = 'mutation($locale: String!) { setLocale(locale: $locale) { locale person { id } } }';
  const { setLocale } = await here.as('chair').query<{ setLocale: object }>(set, { locale: 'es' });
  expect(setLocale).toEqual({ locale: 'es', person: { id: here.people.chair.personId } });
  const { errors } = await here.as('chair').ask(set, { locale: 'xx' });
  expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
