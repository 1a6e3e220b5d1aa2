import { setTimeout as after } from 'node:timers/promises';
import { type Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';

export const APPLICATION_ROLE = 'caucus_app';

/** What Postgres answers to who writes a row of its own tables while another does; it has no better name for it. */
const INTERNAL = 'XX000';
const ATTEMPTS = 8;
const PAUSE = 50;

/**
 * Lets the application's login work as `caucus_app`.
 *
 * The login may be that role itself or any other. A missing one is made, and gets the password that the application
 * was given; an existing one of another name is left as it is but for its membership.
 */
export async function admitApplication(owner: Client, applicationUrl: string): Promise<void> {
  const { username, password } = credentials(applicationUrl);
  if (username === '') return;
  // Roles belong to all databases of a Postgres, and no lock does: servers of two of them may be here at once.
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await admit(owner, username, password);
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof DatabaseError) || error.code !== INTERNAL) throw error;
      await after(PAUSE * attempt * Math.random());
    }
  }
}

async function admit(owner: Client, username: string, password: string): Promise<void> {
  const login = escapeIdentifier(username);
  const { rows } = await owner.query<{ login: boolean; admitted: boolean }>(
    `select rolcanlogin as login, pg_has_role(rolname, $2, 'member') as admitted from pg_roles where rolname = $1`,
    [username, APPLICATION_ROLE],
  );
  const known = rows[0];
  const secret = password === '' ? '' : ` password ${escapeLiteral(password)}`;
  if (!known) await owner.query(`create role ${login} login noinherit${secret}`);
  else if (username === APPLICATION_ROLE && secret !== '') await owner.query(`alter role ${login} login${secret}`);
  if (username !== APPLICATION_ROLE && !known?.admitted) await owner.query(`grant ${APPLICATION_ROLE} to ${login}`);
}

function credentials(url: string): { username: string; password: string } {
  const { username, password } = new URL(url);
  return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
}
