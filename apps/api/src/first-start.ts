import type { Client } from 'pg';
import { loadExample } from './example/load-example.js';
import type { Newcomer } from './example/site.js';
import { stories } from './example/stories.js';
import { bringIn } from './identity/bring-in.js';
import { connection } from './platform/database/connection.js';

type Say = (line: string) => void;

/**
 * Loads the example where nobody has begun anything of their own.
 *
 * That it is complete is noted down; a loading that broke off is finished by the next start.
 */
export async function firstStart(address: string, ownerUrl: string, say: Say): Promise<void> {
  if (!(await isUntouched(ownerUrl))) return;
  say('Nothing is in the database yet: loading two example conferences.');
  const site = { address, signIn: (person: Newcomer) => bringIn(ownerUrl, person) };
  for (const story of stories) await loadExample(site, story, (line) => say(`  ${line}`));
  await asOwner(ownerUrl, (owner) =>
    owner.query(`insert into caucus.milestone (name) values ('example') on conflict do nothing`),
  );
}

function isUntouched(ownerUrl: string): Promise<boolean> {
  return asOwner(ownerUrl, async (owner) => {
    await owner.query(`select caucus.enter('system', 'first-start')`);
    const { rows } = await owner.query<{ untouched: boolean }>(
      `select not exists (select from caucus.milestone where name = 'example')
         and not exists (select from conference where not example) as untouched`,
    );
    return rows[0]?.untouched === true;
  });
}

async function asOwner<T>(ownerUrl: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = connection({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('begin');
    const outcome = await work(owner);
    await owner.query('commit');
    return outcome;
  } finally {
    await owner.end();
  }
}
