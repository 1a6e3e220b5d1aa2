/** Where an example is loaded, seen as its people see it: they sign in, ask through GraphQL and send a file. */
export interface Site {
  /** Such as `http://127.0.0.1:8004`. */
  readonly address: string;
  /** Gives the person a session and answers with its token; makes the person first where there is none. */
  signIn(person: Newcomer): Promise<string>;
}

export interface Newcomer {
  readonly email: string;
  readonly name: string;
  /** Opens the conference, and so must be allowed to open one. */
  readonly opensConferences: boolean;
  readonly persona: boolean;
}

export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks in one person's name. What the API refuses here is a mistake in the example, and so an exception. */
export async function ask<Data>(site: Site, token: string, query: string, variables: object): Promise<Data> {
  const response = await fetch(`${site.address}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Answer<Data>;
  if (!answer.data || answer.errors?.length) {
    throw new Error(`The example was not understood: ${JSON.stringify(answer.errors ?? response.status)}`);
  }
  return answer.data;
}

interface Outcome {
  readonly __typename: string;
  readonly id: string;
}

/** Does one thing and answers with its id. `expected` is the type of the outcome when the rules say yes. */
export async function act(site: Site, token: string, act: Act): Promise<string> {
  const query = `mutation Load(${act.declares}) { outcome: ${act.calls} { __typename ... on ${act.expected} { id } } }`;
  const { outcome } = await ask<{ outcome: Outcome }>(site, token, query, act.variables);
  if (outcome.__typename !== act.expected) {
    throw new Error(`The rules refuse the example: ${outcome.__typename} for ${JSON.stringify(act.variables)}`);
  }
  return outcome.id;
}

export interface Act {
  readonly declares: string;
  readonly calls: string;
  readonly expected: string;
  readonly variables: object;
}
