import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './place.mjs';
import { filesBelow, isFresh, stamp, stateOf } from './stamps.mjs';

const lock = path.join(root, 'dist/.built/cli.lock');
const patience = 60_000;

/** Compiles the commands and the libraries they use, if anything changed; several at once wait for the first. */
export async function buildCommands() {
  const state = stateOf([
    'tsconfig.json',
    'apps/cli/tsconfig.json',
    'package-lock.json',
    ...filesBelow('apps/cli/src'),
    ...filesBelow('apps/api/src/platform/embedded'),
    ...filesBelow('libs'),
  ]);
  if (isBuilt(state)) return;
  await held(async () => {
    if (isBuilt(state)) return;
    await compile();
    stamp('cli', state);
  });
}

function isBuilt(state) {
  return isFresh('cli', state) && fs.existsSync(path.join(root, 'dist/apps/cli/src/main.js'));
}

async function held(work) {
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  const until = Date.now() + patience;
  while (!taken()) {
    // Whoever held it was stopped before the end.
    if (Date.now() > until) fs.rmSync(lock, { recursive: true, force: true });
    await pause(100);
  }
  try {
    await work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

function taken() {
  try {
    fs.mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function compile() {
  return new Promise((done, failed) => {
    const tsc = path.join(root, 'node_modules/typescript-native/bin/tsc');
    const child = spawn(process.execPath, [tsc, '-p', 'apps/cli/tsconfig.json'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    child.once('error', failed);
    child.once('exit', (code) =>
      code === 0 ? done() : failed(new Error('The commands could not be built; the reason stands above.')),
    );
  });
}
