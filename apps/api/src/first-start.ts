import type { Client } from 'pg';
import { loadExample } from './example/load-example.js';
import { wcit12 } from './example/wcit-12/index.js';
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
  say('Nothing is in the database yet: loading the example conference.');
  await loadExample({ address, signIn: (person) => bringIn(ownerUrl, person) }, wcit12, (line) => say(`  ${line}`));
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
