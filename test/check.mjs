// `npm run check`: what can be told without running the program. Each check says in one line what it looks at.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tool = (place) => [process.execPath, path.join(root, 'node_modules', place)];
const tsc = tool('typescript-native/bin/tsc');

const checks = [
  [
    'types of the API, the libraries and the tests',
    [...tsc, '-p', 'tsconfig.json', '--noEmit', '--incremental', 'false'],
  ],
  ['types of the libraries, without classes and enums', [...tsc, '-p', 'libs']],
  ['types of the web', [...tsc, '-p', 'apps/web']],
  ['types of the browser tests', [...tsc, '-p', 'test/browser']],
  [
    'format and lint',
    [...tool('@biomejs/biome/bin/biome'), 'check', '--diagnostic-level=error', '--max-diagnostics=200'],
  ],
  ['boundaries', [...tool('jest/bin/jest.js'), '--selectProjects', 'architecture']],
  ['the contract is what the schema says', [process.execPath, 'apps/cli/generate.mjs', '--check']],
  ['build', [process.execPath, 'apps/cli/start.mjs', '--build-only']],
];

const failed = checks.filter(([name, [command, ...args]]) => {
  console.log(`\n== ${name}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0;
});

console.log(`\ncheck: ${checks.length - failed.length} of ${checks.length} in order.`);
for (const [name] of failed) console.log(`  not in order: ${name}`);
process.exitCode = failed.length ? 1 : 0;
