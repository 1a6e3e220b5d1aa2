import { type Client, escapeIdentifier, escapeLiteral } from 'pg';

export const APPLICATION_ROLE = 'caucus_app';

/**
 * Lets the application's login work as `caucus_app`.
 *
 * The login may be that role itself or any other. A missing one is made, and gets the password that the application
 * was given; an existing one of another name is left as it is but for its membership.
 */
export async function admitApplication(owner: Client, applicationUrl: string): Promise<void> {
  const { username, password } = credentials(applicationUrl);
  if (username === '') return;
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
