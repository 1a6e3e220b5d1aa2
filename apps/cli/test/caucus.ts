import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'caucus-cli-'));

export const fixture = (name: string): string => path.join(root, 'test/fixtures/instruments', name);

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as it is called from a terminal. */
export function caucus(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((done) => {
    const env = { ...process.env, LC_ALL: 'en_US.UTF-8', CAUCUS_TOKEN: '', CAUCUS_URL: '' };
    const child = spawn(process.execPath, [path.join(root, 'apps/cli/caucus.mjs'), ...args], { env });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (words: Buffer) => {
      said.stdout += words.toString();
    });
    child.stderr.on('data', (words: Buffer) => {
      said.stderr += words.toString();
    });
    child.on('close', (code) => done({ code, ...said }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** A file that is gone after the tests. */
export function written(name: string, words: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, words);
  return file;
}

export function removeWritten(): void {
  rmSync(folder, { recursive: true });
}
