import type { IncomingHttpHeaders } from 'node:http';
import type { PrivateLink } from '../database/viewer.js';

export const SESSION_COOKIE = 'caucus_session';

/** The private link that a page without an account was opened with. In a header, because addresses are logged. */
export function linkOf(headers: IncomingHttpHeaders): PrivateLink | null {
  const token = headers['x-caucus-link'];
  return typeof token === 'string' && /^[\w-]{43}$/.test(token) ? { kind: 'link', token } : null;
}

/** The session token a request carries: in a header for programs, in a cookie for browsers. */
export function tokenOf(headers: IncomingHttpHeaders): string | null {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(headers.authorization ?? '');
  if (bearer) return bearer[1] ?? null;
  for (const part of (headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === SESSION_COOKIE && value && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return null;
}
