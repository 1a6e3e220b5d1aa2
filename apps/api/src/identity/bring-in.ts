import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { hashOf } from './session.store.js';

export interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly opensConferences: boolean;
  /** Of an example: may be entered with one click on the machine itself. */
  readonly persona: boolean;
}

/**
 * Gives a person who was not invited by anybody a session, and makes the person if there is none: the first
 * secretariat of an installation, and the people of the example.
 *
 * Takes the owner's connection, so that nobody can do this who only has the application's.
 */
export async function bringIn(ownerUrl: string, { email, name, opensConferences, persona }: Newcomer): Promise<string> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query(`select caucus.enter('system', 'bring-in')`);
    const { rows } = await owner.query<{ id: string }>('select caucus.person_with_address($1, $2, $3) as id', [
      email,
      name,
      persona,
    ]);
    const personId = rows[0]?.id;
    await owner.query('update person set opens_conferences = opens_conferences or $2 where id = $1', [
      personId,
      opensConferences,
    ]);
    const token = randomBytes(32).toString('base64url');
    await owner.query(
      `insert into session (id, token_hash, person_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [randomUUID(), hashOf(token), personId],
    );
    await owner.query('commit');
    return token;
  } finally {
    await owner.end();
  }
}
