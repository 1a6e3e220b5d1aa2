import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './place.mjs';

const notSource = /(\.md|\.test\.tsx?)$/;

/** Every file below a folder that a build could depend on, in a fixed order. */
export function filesBelow(folder) {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !notSource.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** One hash over names and contents. */
export function stateOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

export function isFresh(name, state) {
  try {
    return fs.readFileSync(stampOf(name), 'utf8') === state;
  } catch {
    return false;
  }
}

export function stamp(name, state) {
  fs.mkdirSync(path.dirname(stampOf(name)), { recursive: true });
  fs.writeFileSync(stampOf(name), state);
}

const stampOf = (name) => path.join(root, 'dist/.built', name);
