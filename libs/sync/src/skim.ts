import * as decoding from 'lib0/decoding';

type Decoder = decoding.Decoder;

/** The smallest struct there is: its kind and its length. */
const SMALLEST = 2;

/**
 * Whether an update (V1) holds more structs than `most`, found out without making any: half a million of them fit into
 * a megabyte, and unfolding those takes half a second and a hundred times the memory. Throws on bytes that end too soon.
 */
export function holdsMoreThan(update: Uint8Array, most: number): boolean {
  return update.length > SMALLEST * most && weigh(update, most).structs > most;
}

/** How many structs and how many deletions an update tells of; those behind more than `most` structs are not counted. */
export function weigh(update: Uint8Array, most: number): { readonly structs: number; readonly deletions: number } {
  const decoder = decoding.createDecoder(update);
  let seen = 0;
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients--) {
    let structs = decoding.readVarUint(decoder);
    seen += structs;
    if (seen > most) return { structs: seen, deletions: 0 };
    numbers(decoder, 2);
    for (; structs > 0; structs--) skipStruct(decoder);
  }
  return { structs: seen, deletions: skipDeletions(decoder) };
}

function skipDeletions(decoder: Decoder): number {
  let seen = 0;
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients--) {
    numbers(decoder, 1);
    const ranges = decoding.readVarUint(decoder);
    seen += ranges;
    numbers(decoder, 2 * ranges);
  }
  return seen;
}

const LEFT = 0x80;
const RIGHT = 0x40;
const ATTRIBUTE = 0x20;
const KIND = 0x1f;

/** How many strings, or runs of bytes, these kinds hold: bytes, words, an embedded thing, a mark, a document. */
const STRINGS: Readonly<Record<number, number>> = { 3: 1, 4: 1, 5: 1, 6: 2, 9: 1 };

function skipStruct(decoder: Decoder): void {
  const info = decoding.readUint8(decoder);
  const kind = info & KIND;
  if (kind !== 0 && kind !== 10) skipPlace(decoder, info);
  skipContent(decoder, kind);
}

function skipPlace(decoder: Decoder, info: number): void {
  if (info & LEFT) numbers(decoder, 2);
  if (info & RIGHT) numbers(decoder, 2);
  if (info & (LEFT | RIGHT)) return;
  if (decoding.readVarUint(decoder) === 1) words(decoder, 1);
  else numbers(decoder, 2);
  if (info & ATTRIBUTE) words(decoder, 1);
}

function skipContent(decoder: Decoder, kind: number): void {
  const strings = STRINGS[kind];
  if (strings !== undefined) words(decoder, strings);
  else if (kind === 2) words(decoder, decoding.readVarUint(decoder));
  else if (kind === 7) skipType(decoder);
  else if (kind === 8) anything(decoder, decoding.readVarUint(decoder));
  else numbers(decoder, 1);
  // A document has options behind its name.
  if (kind === 9) anything(decoder, 1);
}

// An element and a hook have a name.
function skipType(decoder: Decoder): void {
  const type = decoding.readVarUint(decoder);
  if (type === 3 || type === 5) words(decoder, 1);
}

function numbers(decoder: Decoder, count: number): void {
  for (let at = 0; at < count; at++) decoding.readVarUint(decoder);
}

// Words and bytes are laid down alike: a length, and as many bytes. Behind the end nothing can be read any more.
function words(decoder: Decoder, count: number): void {
  for (let at = 0; at < count; at++) {
    const length = decoding.readVarUint(decoder);
    decoder.pos += length;
  }
}

function anything(decoder: Decoder, count: number): void {
  for (let at = 0; at < count; at++) decoding.readAny(decoder);
}
