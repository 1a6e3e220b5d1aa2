import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What `caucus verify` says of an archive at a terminal. */
export function verified(...args: readonly string[]): string {
  const command = path.resolve(__dirname, '../../apps/cli/caucus.mjs');
  const env = { ...process.env, LC_ALL: 'en_US.UTF-8' };
  return spawnSync(process.execPath, [command, 'verify', ...args], { encoding: 'utf8', env }).stdout;
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
