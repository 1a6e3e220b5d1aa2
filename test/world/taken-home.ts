import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What `caucus verify` says of an archive at a terminal. */
export function verified(...args: readonly string[]): string {
  const command = path.resolve(__dirname, '../../apps/cli/caucus.mjs');
  const env = { ...process.env, LC_ALL: 'en_US.UTF-8' };
  return spawnSync(process.execPath, [command, 'verify', ...args], { encoding: 'utf8', env }).stdout;
}

/** The archive unpacked, with one word of the public record changed. */
export function tamperedWith(archive: string, word: string, other: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'caucus-home-'));
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  const part = path.join(folder, 'record/public/000000001.txt');
  writeFileSync(part, readFileSync(part, 'utf8').replace(word, other));
  return folder;
}
