import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** A letter of the document, by who wrote it and when. */
export interface Letter {
  readonly client: number;
  readonly clock: number;
}

const COLLECTED = 0;
const STRING = 4;
const HAS_LEFT = 0x80;

/** The first letter of a text that is still there. */
export function firstLetter(text: Y.XmlText): Letter {
  return Y.createRelativePositionFromTypeIndex(text, 0).item!;
}

/** One letter for each of these client ids, all behind the same letter. Client ids have to fall, as Yjs writes them. */
export function lettersUnder(authors: readonly Letter[], behind: Letter): Uint8Array {
  return written((encoder) => {
    encoding.writeVarUint(encoder, authors.length);
    for (const { client, clock } of authors) {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeUint8(encoder, HAS_LEFT | STRING);
      encoding.writeVarUint(encoder, behind.client);
      encoding.writeVarUint(encoder, behind.clock);
      encoding.writeVarString(encoder, 'x');
    }
    encoding.writeVarUint(encoder, 0);
  });
}

/** So many structs of two bytes, each of something that was collected. `claimed` is the number that the head tells. */
export function crumbs({ client, clock }: Letter, count: number, claimed = count, length = 1): Uint8Array {
  return written((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, claimed);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    for (let at = 0; at < count; at++) {
      encoding.writeUint8(encoder, COLLECTED);
      encoding.writeVarUint(encoder, length);
    }
    encoding.writeVarUint(encoder, 0);
  });
}

/** A few bytes in the second format that unfold to as many structs as they claim. */
export function bombInSecondFormat(structs: number): Uint8Array {
  const empty = new Uint8Array(0);
  const client = Uint8Array.from([1]);
  const words = Uint8Array.from([0]);
  // The last value is meant from here on, as often as it is asked for.
  const infos = Uint8Array.from([COLLECTED]);
  const lengths = written((encoder) => {
    encoding.writeVarInt(encoder, -1);
    encoding.writeVarUint(encoder, structs);
  });
  return written((encoder) => {
    encoding.writeUint8(encoder, 0);
    for (const part of [empty, client, empty, empty, infos, words, empty, empty, lengths])
      encoding.writeVarUint8Array(encoder, part);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, structs);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, 0);
  });
}

/** A frame whose head claims lengths that its bytes do not have. */
export function claiming(kind: readonly number[], length: number): Uint8Array {
  return written((encoder) => {
    for (const each of kind) encoding.writeVarUint(encoder, each);
    encoding.writeVarUint(encoder, length);
    encoding.writeUint8(encoder, 1);
  });
}

/** A presence message of these client ids with these words for their states, JSON or not. */
export function presenceSaying(states: readonly (readonly [client: number, json: string])[]): Uint8Array {
  const inner = written((encoder) => {
    encoding.writeVarUint(encoder, states.length);
    for (const [client, json] of states) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, json);
    }
  });
  return written((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint8Array(encoder, inner);
  });
}

function written(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}
