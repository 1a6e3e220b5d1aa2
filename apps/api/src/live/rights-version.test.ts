import { type BareLog, bareLog } from '../../../../test/world/bare-log.js';

let log: BareLog;
beforeAll(async () => {
  log = await bareLog();
  await log.owner(`select set_config('caucus.system', 'test', false)`);
}, 120_000);
afterAll(() => log.stop());

async function moved(): Promise<number> {
  const [row] = await log.owner<{ moved: number }>('select moved::int from caucus.rights_version');
  return row!.moved;
}

/** How far the version goes on by this. */
async function by(sql: string, params: readonly unknown[] = []): Promise<number> {
  const before = await moved();
  await log.owner(sql, params);
  return (await moved()) - before;
}

it('the version of all rights is another one after every transaction that may have changed some, and after no other', async () => {
  const [member, other] = log.people;
  expect(
    await by('update membership set in_drafting_group = not in_drafting_group where person_id = $1', [member]),
  ).toBe(1);
  expect(await by('update membership set until = now()')).toBe(1);
  expect(await by('update membership set until = null')).toBe(1);
  expect(await by('update stakeholder set itu_member_state = not itu_member_state')).toBe(1);
  expect(await by('update person set opens_conferences = not opens_conferences where id = $1', [other])).toBe(1);
  expect(await by('update stakeholder set itu_until = now()')).toBe(1);
  expect(await by('update stakeholder set itu_until = null')).toBe(1);
  expect(await by('update conference set as_of = as_of')).toBe(1);
  expect(await by(`update person set name = 'Somebody else' where id = $1`, [other])).toBe(0);
  expect(await by('update conference set name = name')).toBe(0);
});

it('it goes on when the change commits, and not when it is taken back', async () => {
  expect(await by('begin; update membership set until = now(); rollback')).toBe(0);
  await log.owner('begin');
  expect(await by('update membership set until = now()')).toBe(0);
  expect(await by('commit')).toBe(1);
  await log.owner('update membership set until = null');
});

it('every table that keys and rights are computed from is watched, and they hang on no clock but the day', async () => {
  const functions = await log.owner<{ name: string; body: string }>(
    `select proname as name, prosrc as body from pg_proc where pronamespace = 'caucus'::regnamespace`,
  );
  const bodies = new Map(functions.map(({ name, body }) => [name, body]));
  const asked = new Set(['keys_of_person', 'membership_rights']);
  for (const name of asked)
    for (const [, inner] of (bodies.get(name) ?? '').matchAll(/caucus\.(\w+)\(/g)) asked.add(inner!);
  const whole = [...asked].map((name) => bodies.get(name) ?? '').join('\n');
  const tables = [...new Set([...whole.matchAll(/\b(?:from|join) (?:public\.)?(\w+) \w/g)].map(([, table]) => table!))];
  expect(tables.sort()).toEqual(['conference', 'deputy', 'draft', 'membership', 'person', 'stakeholder']);
  const watched = await log.owner<{ table: string }>(
    `select tgrelid::regclass::text as table from pg_trigger where tgname = 'rights_noted' order by 1`,
  );
  expect(watched.map(({ table }) => table)).toEqual(expect.arrayContaining(tables));
  bodies.delete('day_of');
  const timeless = [...asked].map((name) => bodies.get(name) ?? '').join('\n');
  expect(timeless).not.toMatch(/now\(\)|current_|clock_timestamp/);
});
