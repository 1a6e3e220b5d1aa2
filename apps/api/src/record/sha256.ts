import { createHash } from 'node:crypto';
import type { Sha256 } from '#lib/record';

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
