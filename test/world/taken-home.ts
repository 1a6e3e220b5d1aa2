import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

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

/**
 * Changes one byte of the record in an archive: the year of the first act of this kind. The archive stays as long as it
 * was. Answers with the number of the entry.
 */
export function oneByteOff(archive: string, kind: string): number {
  const bytes = gunzipSync(readFileSync(archive));
  const at = bytes.indexOf(`"kind":"${kind}"`);
  const begin = bytes.lastIndexOf('\n', at) + 1;
  const line = bytes.subarray(begin, bytes.indexOf('\n', at)).toString();
  const year = '"at":"';
  bytes[bytes.indexOf(year, begin) + year.length] = 0x39;
  writeFileSync(archive, gzipSync(bytes));
  return (JSON.parse(line.slice(line.indexOf('{'))) as { readonly seq: number }).seq;
}
