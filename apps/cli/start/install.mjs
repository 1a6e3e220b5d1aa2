import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root, say } from './place.mjs';

/** Installs the packages of the lock file unless just these are there; `npm ci` by hand before is noticed. */
export async function install() {
  if (isInstalled()) return;
  say('Installing packages (npm ci). The first time takes half a minute.');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages could not be installed; npm says why above. Is this machine online?');
}

// npm writes down what it has put into node_modules. Packages for other machines are rightly missing there.
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf('node_modules/.package-lock.json');
  if (!found) return false;
  return Object.entries(wanted).every(([place, { version, optional, peer }]) => {
    if (place === '') return true;
    return found[place] ? found[place].version === version : Boolean(optional || peer);
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}
