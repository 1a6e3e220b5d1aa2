import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const MADE = /new (?:Pg)?(?:Client|Pool)\(/;
/** Each of these hears errors: an event of that name that nobody hears ends the process. */
const MAKERS = ['apps/api/src/live/room-pool.ts', 'apps/api/src/platform/database/connection.ts'];

it('connections to the database are made where their errors are heard', () => {
  const files = within('apps/api/src', 'apps/cli/src').filter((name) => !name.endsWith('.test.ts'));
  expect(files.filter((file) => MADE.test(text(file))).sort()).toEqual(MAKERS);
  for (const file of MAKERS) expect(text(file)).toMatch(/\.on\('error'/);
});

it('in tests, too: a database that is dropped under a connection fails no other test', () => {
  const files = within('apps', 'test').filter((file) => text(file).includes("from 'pg'") && MADE.test(text(file)));
  expect(files.filter((file) => !/\.on\('error'/.test(text(file)))).toEqual([]);
});

function within(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
}
