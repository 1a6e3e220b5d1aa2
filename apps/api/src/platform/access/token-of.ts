import type { IncomingHttpHeaders } from 'node:http';

export const SESSION_COOKIE = 'caucus_session';

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
