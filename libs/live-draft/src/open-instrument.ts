import * as Y from 'yjs';
import type { Division, Instrument, Provision } from '#lib/drafting';
import { factsOf, flatten } from './flatten.js';
import { BODY, bracketMapOf, divisionsOf, emptyDraft, type ProvisionMap, provisionsOf } from './layout.js';
import { orderKeys } from './order-keys.js';
import { newElement } from './write-blocks.js';
import { writeFacts } from './write-facts.js';

/**
 * The shared document that says what an instrument says, as one Yjs update (V1).
 *
 * `client` is the id the server writes under. It should be above 2³²: see `serverClients`.
 */
export function openInstrument(instrument: Instrument, client: number): Uint8Array {
  const doc = emptyDraft(client);
  doc.transact(() => {
    const places = orderKeys(instrument.divisions.length);
    for (const [at, division] of instrument.divisions.entries()) writeDivision(doc, division, places[at]!);
    const orders = orderKeys(instrument.provisions.length);
    for (const [at, provision] of instrument.provisions.entries())
      writeProvision(doc, provision, { order: orders[at]!, added: false });
  }, 'server');
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

export function writeDivision(doc: Y.Doc, division: Division, order: string): void {
  const { id, ...facts } = division;
  divisionsOf(doc).set(id, { ...facts, order });
}

export interface Place {
  readonly order: string;
  /** The base text lacks it. */
  readonly added: boolean;
}

/** Puts a provision into the document under an id that it does not hold yet. */
export function writeProvision(doc: Y.Doc, provision: Provision, place: Place): void {
  const map: ProvisionMap = new Y.Map<unknown>();
  for (const [key, value] of Object.entries(factsBeside(provision, place))) map.set(key, value);
  map.set(BODY, bodyFor(provision));
  provisionsOf(doc).set(provision.id, map);
  writeFacts(bracketMapOf(doc), provision.id, factsOf(provision.id, provision.content, null));
}

/** What is kept beside the words of a provision. */
export function factsBeside(
  { id: _, content: __, ...facts }: Provision,
  place: Place,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries({ ...place, ...facts }).filter(([, value]) => value !== undefined));
}

// A body is never quite empty: two people who begin to type in it must find the same paragraph.
function bodyFor({ content }: Provision): Y.XmlFragment {
  const body = new Y.XmlFragment();
  const blocks = flatten(content);
  const all = blocks.length > 0 ? blocks : [{ kind: 'paragraph' as const, chain: [], line: [] }];
  body.insert(0, all.map(newElement));
  return body;
}
