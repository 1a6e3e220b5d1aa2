import type { Client } from 'pg';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What stands where a name stood. */
const NOBODY = '–';

/**
 * Takes a person out of the database: which entries of the record are theirs, their name, their address and sessions.
 *
 * The record itself stays as it is, letter for letter. Its entries hold a salted commitment; without the salt, which goes
 * with the rest, nobody can be tried against it. Answers with how many entries were theirs, null where nobody is meant.
 */
export async function forgetPerson(client: Client, person: string): Promise<number | null> {
  await client.query('begin');
  try {
    await client.query(`select caucus.enter('system', 'forget')`);
    const id = await idOf(client, person.trim());
    const entries = id === null ? null : await forgotten(client, id);
    await client.query('commit');
    return entries;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function idOf(client: Client, person: string): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    UUID.test(person)
      ? 'select id from person where id = $1'
      : 'select person_id as id from account where email = lower($1)',
    [person],
  );
  return rows[0]?.id ?? null;
}

async function forgotten(client: Client, id: string): Promise<number> {
  const { rowCount } = await client.query('delete from record_actor where person_id = $1', [id]);
  for (const table of ['notice', 'notice_choice', 'notice_hours', 'notice_stop'])
    await client.query(`delete from ${table} where person_id = $1`, [id]);
  await client.query(
    'delete from outbox_mail where person_id = $1 or recipient in (select email from account where person_id = $1)',
    [id],
  );
  for (const table of ['session', 'sign_in_link', 'calendar_link', 'account'])
    await client.query(`delete from ${table} where person_id = $1`, [id]);
  await client.query('update person set name = $2 where id = $1', [id, NOBODY]);
  return rowCount ?? 0;
}
