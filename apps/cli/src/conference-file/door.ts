/** A running server, and in whose name it is spoken to. */
export interface Door {
  /** Such as `http://127.0.0.1:8004`. */
  readonly address: string;
  readonly token: string;
  /** The key under which a step has its effect once, however often it is sent. */
  once(step: string): string;
}

export interface Act {
  /** Tells the steps of one import apart. */
  readonly step: string;
  readonly declares: string;
  readonly calls: string;
  /** The type of the outcome where the rules say yes. */
  readonly expected: string;
  readonly variables: object;
}

/** The server's answer where it was not the one expected. */
export class NotTaken extends Error {
  constructor(
    readonly step: string,
    /** A refusal with its facts, or the code of an error. */
    readonly answer: Readonly<Record<string, unknown>>,
  ) {
    super(`${step}: ${JSON.stringify(answer)}`);
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

export async function ask<Data>(door: Door, query: string, variables: object): Promise<Data> {
  const response = await fetch(new URL('/graphql', door.address), {
    method: 'POST',
    headers: { authorization: `Bearer ${door.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json().catch(() => ({}))) as Answer<Data>;
  if (data && !errors?.length) return data;
  throw new NotTaken('', { code: errors?.[0]?.extensions?.code ?? String(response.status) });
}

/** Does one thing and answers with its id. */
export async function act(door: Door, one: Act): Promise<string> {
  const [id = ''] = await together(door, [one]);
  return id;
}

/** The server takes no more under one request. */
const AT_ONCE = 10;

/** Does many things of a kind, in their order and several under one request; answers with their ids. */
export async function actAll(door: Door, acts: readonly Act[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at = 0; at < acts.length; at += AT_ONCE) ids.push(...(await together(door, acts.slice(at, at + AT_ONCE))));
  return ids;
}

type Outcomes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

async function together(door: Door, acts: readonly Act[]): Promise<readonly string[]> {
  const declared = acts.map(({ declares }, nth) => numbered(`${declares}, $key: String!`, nth)).join(', ');
  const called = acts.map(
    ({ calls, expected }, nth) =>
      `outcome${nth}: ${numbered(calls, nth)} { __typename ... on ${expected} { id } ... on NotAcceptable { problem facts } }`,
  );
  const variables = acts.flatMap(({ step, variables: own }, nth) =>
    Object.entries({ ...own, key: door.once(step) }).map(([name, value]) => [`${name}${nth}`, value]),
  );
  const query = `mutation Import(${declared}) { ${called.join('\n')} }`;
  const first = acts[0]?.step ?? '';
  const outcomes = await ask<Outcomes>(door, query, Object.fromEntries(variables)).catch(named(first));
  return acts.map(({ step, expected }, nth) => {
    const outcome = outcomes[`outcome${nth}`] ?? {};
    if (outcome['__typename'] !== expected) throw new NotTaken(step, outcome);
    return String(outcome['id']);
  });
}

/** Variables of several acts stand side by side, each with the number of its act. */
function numbered(words: string, nth: number): string {
  return words.replace(/\$(\w+)/g, `$$$1${nth}`);
}

/** Sends a text as the file it came in. */
export function sendText(door: Door, asked: Readonly<Record<string, string>>, body: Uint8Array): Promise<string> {
  return sendFile(door, { step: `text:${asked['shortTitle']}`, path: '/api/import/instrument', asked }, body);
}

interface Sent {
  readonly step: string;
  readonly path: string;
  readonly asked: Readonly<Record<string, string>>;
}

/** Sends a file as it is and answers with the id of what it became. */
export async function sendFile(door: Door, { step, path, asked }: Sent, body: Uint8Array): Promise<string> {
  const response = await fetch(new URL(`${path}?${new URLSearchParams(asked)}`, door.address), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${door.token}`,
      'content-type': 'application/octet-stream',
      'idempotency-key': door.once(step),
      'x-caucus': '1',
    },
    body,
  });
  const answer = (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
  if (typeof answer['id'] !== 'string') throw new NotTaken(step, answer);
  return answer['id'];
}

function named(step: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof NotTaken ? new NotTaken(step, error.answer) : error;
  };
}
