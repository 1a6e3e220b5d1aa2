import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { tokenHash } from '../platform/access/token-hash.js';
import { connection } from '../platform/database/connection.js';

export interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly opensConferences: boolean;
  /** Of an example: may be entered with one click on the machine itself. */
  readonly persona: boolean;
}

/**
 * Gives a person who was not invited by anybody a session, and makes the person if there is none: the people of the
 * example, and of tests.
 *
 * Takes the owner's connection, so that nobody can do this who only has the application's.
 */
export function bringIn(ownerUrl: string, newcomer: Newcomer): Promise<string> {
  return asPerson(ownerUrl, newcomer, async (owner, personId, token) => {
    await owner.query(
      `insert into session (id, token_hash, person_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [randomUUID(), tokenHash(token), personId],
    );
  });
}

/** As `bringIn`, but answers with the token of a sign-in link: for the first secretariat of an installation. */
export function letIn(ownerUrl: string, newcomer: Newcomer): Promise<string> {
  return asPerson(ownerUrl, newcomer, async (owner, personId, token) => {
    await owner.query(
      `insert into sign_in_link (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`,
      [tokenHash(token), personId],
    );
  });
}

type Admit = (owner: Client, personId: string, token: string) => Promise<void>;

async function asPerson(ownerUrl: string, newcomer: Newcomer, admit: Admit): Promise<string> {
  const { email, name, opensConferences, persona } = newcomer;
  const token = randomBytes(32).toString('base64url');
  const owner = connection({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query(`select caucus.enter('system', 'bring-in')`);
    const { rows } = await owner.query<{ id: string }>('select caucus.person_with_address($1, $2, $3) as id', [
      email,
      name,
      persona,
    ]);
    const personId = rows[0]?.id ?? '';
    await owner.query('update person set opens_conferences = opens_conferences or $2 where id = $1', [
      personId,
      opensConferences,
    ]);
    await admit(owner, personId, token);
    await owner.query('commit');
    return token;
  } finally {
    await owner.end();
  }
}
