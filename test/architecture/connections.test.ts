import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const MADE = /new (?:Pg)?(?:Client|Pool)\(/;
/** Each of these hears errors: an event of that name that nobody hears ends the process. */
const MAKERS = ['apps/api/src/live/room-pool.ts', 'apps/api/src/platform/database/connection.ts'];

it('connections to the database are made where their errors are heard', () => {
  const files = ['apps/api/src', 'apps/cli/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  expect(files.filter((file) => MADE.test(text(file))).sort()).toEqual(MAKERS);
  for (const file of MAKERS) expect(text(file)).toMatch(/\.on\('error'/);
});
