import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptCheckpointKey, newCheckpointKey } from './checkpoint-key.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caucus-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a key is made at the first start, for its owner’s eyes only, and is the same at the next', () => {
  const data = join(folder, 'data');
  const key = keptCheckpointKey(null, data);
  expect(keptCheckpointKey(null, data)).toBe(key);
  expect(readdirSync(data)).toEqual(['checkpoint-key.pem']);
  expect(statSync(join(data, 'checkpoint-key.pem')).mode & 0o777).toBe(0o600);
});

test('one that is given counts, as PEM or as the file it is in, and none is made beside it', () => {
  const given = newCheckpointKey();
  const file = join(folder, 'given.pem');
  writeFileSync(file, given);
  expect(keptCheckpointKey(given, join(folder, 'data'))).toBe(given);
  expect(keptCheckpointKey(file, join(folder, 'data'))).toBe(given);
  expect(readdirSync(folder)).toEqual(['given.pem']);
});

test('whatever else is given is refused, and what is kept is never replaced', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const other = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  for (const given of [other, '-----BEGIN nothing'])
    expect(() => keptCheckpointKey(given, folder)).toThrow('CAUCUS_CHECKPOINT_KEY');
  writeFileSync(join(folder, 'checkpoint-key.pem'), 'damaged');
  expect(() => keptCheckpointKey(null, folder)).toThrow('no private Ed25519 key');
  expect(readFileSync(join(folder, 'checkpoint-key.pem'), 'utf8')).toBe('damaged');
});
