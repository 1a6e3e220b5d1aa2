// `npm test`: builds what the scenarios and the browser run, then runs the tests; those of the architecture are for
// `npm run check`, since they run nothing.
// `--hard` gives the property tests ten times as many cases; anything else is handed to jest.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const asked = process.argv.slice(2);
const hard = asked.includes('--hard');

run([path.join(root, 'apps/cli/start.mjs'), '--build-only']);
run(
  [
    path.join(root, 'node_modules/jest/bin/jest.js'),
    ...asked.filter((word) => word !== '--hard'),
    '--ignoreProjects=architecture',
  ],
  // What was just built is there to be run; a test that is started by itself runs the source.
  { CAUCUS_BUILT: '1', ...(hard ? { CAUCUS_HARD: '1' } : {}) },
);

function run(args, env = {}) {
  const { status, signal } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (signal) console.error(`Stopped by ${signal}.`);
  if (status !== 0) process.exit(status ?? 1);
}
