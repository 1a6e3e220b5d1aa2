import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '../config/settings.js';

/** True where the request comes from our own pages, or from a program, which sends no Origin. */
export function isOwnOrigin(headers: IncomingHttpHeaders, settings: Settings): boolean {
  const { origin, host } = headers;
  if (origin === undefined)
    return headers['sec-fetch-site'] === undefined || SAME.has(String(headers['sec-fetch-site']));
  if (settings.publicUrl !== '' && origin === new URL(settings.publicUrl).origin) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}

const SAME = new Set(['same-origin', 'none']);
