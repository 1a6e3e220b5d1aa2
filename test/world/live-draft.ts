import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Instrument } from '../../libs/drafting/src/index.js';
import { paragraph } from '../../libs/drafting/testing/index.js';
import { openInstrument, serverClient } from '../../libs/live-draft/src/index.js';
import type { Persona, World } from './index.js';

/** A draft that is open for editing, with its provisions in order. */
export interface OpenDraft {
  readonly id: string;
  readonly provisions: readonly string[];
}

/** Opens a draft of these provisions as its chair would, in the tables themselves. */
export async function openDraft(world: Pick<World, 'owner' | 'conferenceId'>, ...lines: string[]): Promise<OpenDraft> {
  const ids = { draft: randomUUID(), instrument: randomUUID(), division: randomUUID() };
  const provisions = lines.map(() => randomUUID());
  const text = textOf(lines, provisions, ids.division);
  const client = serverClient(Math.random());
  const place = [world.conferenceId, 'public'];
  await world.owner(
    `insert into instrument (id, conference_id, audience, title, short_title, language, source, source_sha256, summary,
       findings, provision_count, numbered_count)
     values ($1, $2, $3, 'Rules', 'Rules', 'en', 'test', repeat('0', 64), false, '[]', $4, $4)`,
    [ids.instrument, ...place, lines.length],
  );
  await world.owner(
    `insert into draft (id, conference_id, audience, instrument_id, title) values ($1, $2, $3, $4, 'Rules')`,
    [ids.draft, ...place, ids.instrument],
  );
  await world.owner(
    `with opening as (select set_config('caucus.system', 'test', false)) select caucus.open_room($1, $2, $3, $4, $5) from opening`,
    [ids.draft, ...place, client, Buffer.from(openInstrument(text, client))],
  );
  return { id: ids.draft, provisions };
}

function textOf(lines: readonly string[], provisions: readonly string[], division: string): Instrument {
  return {
    title: 'Rules',
    language: 'en',
    divisions: [{ id: division, kind: 'article', parent: null, number: '1', label: 'ARTICLE 1', title: 'Scope' }],
    provisions: lines.map((line, at) => ({
      id: provisions[at]!,
      division,
      series: 'provisions',
      number: `${at + 1}`,
      label: null,
      content: [paragraph(line)],
      suppressed: false,
    })),
  } as unknown as Instrument;
}

/** Somebody with the stock y-websocket provider in a plain Node script. */
export interface Editor {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly closes: { readonly code: number; readonly reason: string }[];
  text(provision: string): Y.XmlText;
  words(provision: string): string;
  leave(): void;
}

export function editorOf(
  world: Pick<World, 'address' | 'people'>,
  who: Persona | { readonly token: string },
  draft: string,
  params: Record<string, string> = {},
): Editor {
  const token = typeof who === 'string' ? world.people[who].token : who.token;
  const doc = new Y.Doc();
  class Signed extends WebSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols, { headers: { authorization: `Bearer ${token}` } });
    }
  }
  const provider = new WebsocketProvider(`${world.address.replace(/^http/, 'ws')}/collab`, draft, doc, {
    WebSocketPolyfill: Signed as never,
    disableBc: true,
    params,
    maxBackoffTime: 400,
  });
  const closes: { code: number; reason: string }[] = [];
  provider.on('connection-close', (event) => {
    if (event) closes.push({ code: event.code, reason: event.reason });
  });
  const text = (provision: string) => textIn(doc, provision);
  return {
    doc,
    provider,
    closes,
    text,
    words: (provision) => wordsIn(doc, provision),
    leave: () => {
      provider.destroy();
      doc.destroy();
    },
  };
}

export function bodyIn(doc: Y.Doc, provision: string): Y.XmlFragment {
  return (doc.getMap('provisions').get(provision) as Y.Map<unknown>).get('body') as Y.XmlFragment;
}

export function textIn(doc: Y.Doc, provision: string): Y.XmlText {
  return (bodyIn(doc, provision).get(0) as Y.XmlElement).get(0) as Y.XmlText;
}

export function wordsIn(doc: Y.Doc, provision: string): string {
  if (!doc.getMap('provisions').has(provision)) return '';
  return (textIn(doc, provision).toDelta() as { insert: string }[]).map(({ insert }) => insert).join('');
}

export function synced({ provider }: Editor): Promise<void> {
  return provider.synced ? Promise.resolve() : new Promise((done) => provider.once('sync', () => done()));
}

/** Waits until something holds; an exception with what was seen last where it never does. */
export async function until<Seen>(
  look: () => Seen | Promise<Seen>,
  holds: (seen: Seen) => boolean,
  withinMs = 5000,
): Promise<Seen> {
  let seen = await look();
  for (const end = Date.now() + withinMs; !holds(seen); seen = await look()) {
    if (Date.now() > end) throw new Error(`It did not come to hold within ${withinMs} ms: ${JSON.stringify(seen)}`);
    await new Promise((later) => setTimeout(later, 10));
  }
  return seen;
}
