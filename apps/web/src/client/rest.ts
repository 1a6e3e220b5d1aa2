import { ownPage } from './own-page.js';
import { settleSignOut } from './sign-out-owed.js';
import type { Problem } from './use-ask.js';

/** A refusal or failure of a request beside GraphQL: its kind for the catalogue, and the facts. */
export type RestAnswer =
  | { readonly kind: 'done'; readonly body: Record<string, unknown> }
  | { readonly kind: 'refused'; readonly refusal: { readonly __typename: string } & Record<string, unknown> }
  | { readonly kind: 'failed'; readonly problem: Problem };

export async function post(path: string, body: BodyInit | object, type = 'application/json'): Promise<RestAnswer> {
  const payload = type === 'application/json' ? JSON.stringify(body) : (body as BodyInit);
  try {
    await settleSignOut();
    const response = await fetch(path, {
      method: 'POST',
      headers: { ...ownPage, 'content-type': type },
      credentials: 'same-origin',
      body: payload,
    });
    return read(response.ok, response.status, await bodyOf(response));
  } catch {
    return { kind: 'failed', problem: { kind: 'unreachable', requestId: null } };
  }
}

function read(ok: boolean, status: number, body: Record<string, unknown>): RestAnswer {
  if (ok) return { kind: 'done', body };
  const named = body['kind'] ?? body['__typename'];
  if (typeof named === 'string') return { kind: 'refused', refusal: { ...body, __typename: named } };
  if (status === 429) return { kind: 'failed', problem: { kind: 'tooManyRequests', requestId: null } };
  if (status >= 400 && status < 500) return { kind: 'refused', refusal: { ...body, __typename: `Http${status}` } };
  return { kind: 'failed', problem: { kind: 'INTERNAL', requestId: null } };
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
