import { createHash } from 'node:crypto';

export function sha256OfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
