import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root, say } from './place.mjs';
import { filesBelow, isFresh, stamp, stateOf } from './stamps.mjs';

const common = ['tsconfig.json', 'package-lock.json'];

/** Builds the server and the pages, each only if its sources changed since, both at the same time. */
export async function build() {
  const parts = [
    {
      name: 'server',
      result: 'dist/apps/api/src/main.js',
      sources: [...common, ...filesBelow('apps/api'), ...filesBelow('apps/cli'), ...filesBelow('libs')],
      make: buildServer,
    },
    {
      name: 'pages',
      result: 'dist/web/index.html',
      sources: [...common, ...filesBelow('apps/web'), ...filesBelow('libs')],
      make: () => run('pages', 'vite/bin/vite.js', ['build', 'apps/web', '--logLevel', 'warn']),
    },
  ].map((part) => ({ ...part, state: stateOf(part.sources) }));
  const stale = parts.filter(
    ({ name, result, state }) => !isFresh(name, state) || !fs.existsSync(path.join(root, result)),
  );
  if (stale.length === 0) return;

  say(`Building the ${stale.map(({ name }) => name).join(' and the ')}.`);
  const outcomes = await Promise.allSettled(
    stale.map(async ({ name, state, make }) => {
      await make();
      stamp(name, state);
    }),
  );
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

async function buildServer() {
  await run('server', 'typescript-native/bin/tsc', ['-p', 'apps/api/tsconfig.build.json']);
  // The schema, and the examples' own files.
  for (const file of filesBelow('apps/api/src').filter((each) => /\.(graphql|yaml|txt)$/.test(each))) {
    const target = path.join(root, 'dist', file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(path.join(root, file), target);
  }
}

function run(name, program, args) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', program), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`The ${name} could not be built; the reason stands above.`));
    });
  });
}
