import { randomUUID } from 'node:crypto';
import { type Heard, listen } from './listening.js';

/** What came back for one GraphQL request. */
export interface Reply<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: { readonly code?: string; readonly [fact: string]: unknown };
  }[];
}

/** One person, or the public, at the API's front door. */
export interface Client {
  readonly address: string;
  /** Null for the public. */
  readonly token: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** The answer, or an exception where it holds any error. */
  query<Data>(document: string, variables?: object): Promise<Data>;
  /** The answer as it is, errors and all. */
  ask<Data>(document: string, variables?: object): Promise<Reply<Data>>;
  /** A mutation of one field that takes `$key: String!`; a fresh key each time unless one is given. */
  act<Data>(document: string, variables?: object, key?: string): Promise<Data>;
  listen<Data>(document: string, variables?: object): Heard<Data>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export function clientOf(address: string, token: string | null): Client {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const ask = async <Data>(query: string, variables: object = {}): Promise<Reply<Data>> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Data | null; errors?: Reply<Data>['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  };
  const query = async <Data>(document: string, variables?: object): Promise<Data> => {
    const { data, errors } = await ask<Data>(document, variables);
    if (errors.length > 0 || data === null) throw new Error(`Refused: ${JSON.stringify(errors)} for ${document}`);
    return data;
  };
  return {
    address,
    token,
    headers,
    ask,
    query,
    act: (document, variables = {}, key = randomUUID()) => query(document, { ...variables, key }),
    listen: (document, variables = {}) => listen(address, headers, document, variables),
    fetch: (path, init = {}) =>
      fetch(`${address}${path}`, {
        ...init,
        headers: { ...headers, 'x-caucus': '1', ...(init.headers as Record<string, string> | undefined) },
      }),
  };
}
