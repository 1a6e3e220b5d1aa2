import { join } from 'node:path';
import { WebSocket } from 'ws';
import type * as Y from 'yjs';
import { ROOT } from './cluster.js';
import type { Persona, World } from './index.js';
import { type OpenDraft, textIn, until, wordsIn } from './live-draft.js';

/** Sends a letter, as in `apps/web/src/live`. */
export type Ask = (
  url: string,
  letter: Uint8Array,
  how: { readonly signal: AbortSignal; readonly last: boolean },
) => Promise<Uint8Array | null>;

interface Connection {
  readonly state: { readonly kind: string; readonly [fact: string]: unknown };
  readonly copy: {
    readonly doc: Y.Doc;
    readonly awareness: { getStates(): Map<number, { readonly user?: { readonly name: string } }> };
  };
  readonly isHere: boolean;
  readonly isSlow: boolean;
  readonly write: boolean;
  readonly kept: readonly { readonly words: string; readonly why: string }[];
  connect(): void;
  close(): void;
  subscribe(hearer: () => void): () => void;
}

// The client is written for browsers, whose types the tests' own would clash with.
const live = require(join(ROOT, 'apps/web/src/live/index')) as {
  readonly DraftConnection: new (connecting: object) => Connection;
  readonly fetchWith: (headers: Record<string, string>) => Ask;
};

/** A page of the web application without the page: its live connection, in a plain Node process. */
export interface LivePage {
  readonly connection: Connection;
  /** The kinds of state that it has been in, in order. */
  readonly kinds: readonly string[];
  text(provision: string): Y.XmlText;
  words(provision: string): string;
  leave(): void;
}

export interface Reached {
  /** By way of a proxy. */
  readonly address?: string;
  /** What becomes of letters on their way. */
  readonly network?: (ask: Ask) => Ask;
  readonly patience?: Readonly<Record<string, number>>;
}

export const HASTY = { opening: 400, answer: 1500, listening: 12_000, pace: 40, socketAgain: 600_000 };

export function livePageOf(
  world: Pick<World, 'address' | 'people'>,
  who: Persona,
  draft: OpenDraft,
  { address = world.address, network = (ask) => ask, patience = HASTY }: Reached = {},
): LivePage {
  const headers = { authorization: `Bearer ${world.people[who].token}` };
  const connection = new live.DraftConnection({
    server: address.replace(/^http/, 'ws'),
    draft: draft.id,
    open: (url: string) => new WebSocket(url, { headers }),
    ask: network(live.fetchWith(headers)),
    patience,
  });
  const kinds: string[] = [];
  connection.subscribe(() => {
    if (kinds.at(-1) !== connection.state.kind) kinds.push(connection.state.kind);
  });
  connection.connect();
  return {
    connection,
    kinds,
    text: (provision) => textIn(connection.copy.doc, provision),
    words: (provision) => wordsIn(connection.copy.doc, provision),
    leave: () => connection.close(),
  };
}

export async function arrived(page: LivePage): Promise<LivePage> {
  await until(
    () => ({ here: page.connection.isHere && page.connection.write, state: page.connection.state }),
    ({ here }) => here,
    10_000,
  );
  return page;
}

/** Everything that was written on the page is in the log. */
export function allSaved({ connection }: LivePage, withinMs = 10_000): Promise<unknown> {
  return until(
    () => connection.state,
    ({ kind }) => kind === 'saved',
    withinMs,
  );
}
