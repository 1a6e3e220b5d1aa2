import type { Sha256 } from './entry.js';

/** Stands for a person in the chain. The salt is kept beside the record; without it nobody can be tried against it. */
export function commit(personId: string, salt: string, sha256: Sha256): string {
  return sha256(`caucus person 1\n${salt}\n${personId}`);
}
