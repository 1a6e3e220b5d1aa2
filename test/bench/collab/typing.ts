import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { textIn } from '../../world/live-draft.js';

/** Where somebody types: between two letters of the text that everybody begins with. */
export interface Place {
  readonly left: readonly [client: number, clock: number];
  readonly right: readonly [client: number, clock: number];
}

/** The document that everybody begins with. */
export interface Beginning {
  /** In base64. */
  readonly seed: string;
  readonly provisions: readonly string[];
}

/** How far into a provision its writers type. */
const IN = 12;

const STRING = 4;
const LEFT = 0x80;
const RIGHT = 0x40;

/**
 * The next letters of somebody who types on and on in one place, as their editor would send them. Made by hand, because a
 * document for each of forty writers would take more of the machine than the server that is measured.
 */
export function letters(client: number, clock: number, { left, right }: Place, words: string): Uint8Array {
  const [leftClient, leftClock] = clock === 0 ? left : [client, clock - 1];
  const encoder = encoding.createEncoder();
  for (const number of [1, 1, client, clock]) encoding.writeVarUint(encoder, number);
  encoding.writeUint8(encoder, STRING | LEFT | RIGHT);
  for (const number of [leftClient, leftClock, ...right]) encoding.writeVarUint(encoder, number);
  encoding.writeVarString(encoder, words);
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

/** Each letter of an update, as client and clock. */
export function lettersIn(update: Uint8Array): readonly (readonly [client: number, clock: number])[] {
  return Y.decodeUpdate(update).structs.flatMap(({ id, length }) =>
    Array.from({ length }, (_, at) => [id.client, id.clock + at] as const),
  );
}

/** A place in each provision; the first writer types in the first, and so on round. */
export function placesIn({ seed, provisions }: Beginning): readonly Place[] {
  const doc = documentOf(seed);
  const places = provisions.map((provision): Place => {
    const { id } = textIn(doc, provision)._start!;
    return { left: [id.client, id.clock + IN - 1], right: [id.client, id.clock + IN] };
  });
  doc.destroy();
  return places;
}

export function documentOf(seed: string): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(seed, 'base64'));
  return doc;
}
