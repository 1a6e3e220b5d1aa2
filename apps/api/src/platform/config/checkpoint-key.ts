import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'checkpoint-key.pem';

/**
 * The private key that signs checkpoints, as PEM: the one that was given, else the one in the folder, made at the first
 * start and readable by its owner only. Where several servers serve one database, each is given the same.
 */
export function keptCheckpointKey(given: string | null, folder: string): string {
  if (given !== null) return judged(given.startsWith('-----') ? given : readFileSync(given, 'utf8'));
  const file = join(folder, FILE);
  return judged(read(file) ?? made(file, folder));
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

// Written whole under another name first: a server that starts at the same moment finds all of it or nothing.
function made(file: string, folder: string): string {
  const beside = `${file}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(beside, newCheckpointKey(), { mode: 0o600 });
  try {
    linkSync(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(beside);
  }
  return readFileSync(file, 'utf8');
}

export function newCheckpointKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}

function judged(key: string): string {
  if (isEd25519(key)) return key;
  throw new Error('The key for checkpoints is no private Ed25519 key in PEM. Look at CAUCUS_CHECKPOINT_KEY.');
}

function isEd25519(key: string): boolean {
  try {
    return createPrivateKey(key).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}
