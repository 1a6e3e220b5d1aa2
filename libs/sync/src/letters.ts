import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type Refusal, refuse } from '#lib/foundation';

/** Part of a frame; all of it where nothing follows. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly more: boolean;
}

/** Why a line is over, in the codes of sockets. */
export interface Ending {
  readonly code: number;
  readonly reason: string;
}

/**
 * What one end of a line says in one request, or in the answer to one.
 *
 * A request may be lost, come twice, late or after a later one, and so may its answer. So each letter holds everything
 * from the first piece that its writer does not know to have arrived.
 */
export interface Letter {
  /** Which piece is the first in it, counted from 1; the one that would be next where it holds none. */
  readonly from: number;
  readonly pieces: readonly Piece[];
  /** So many pieces of the other end have arrived here. */
  readonly heard: number;
  /** The line is over behind these pieces. */
  readonly ending: Ending | null;
}

/** The first byte, so that a page which a hotel puts in the place of an answer is not read as one. */
const FORM = 1;

export function letterBytes({ from, pieces, heard, ending }: Letter): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of [FORM, from, heard, pieces.length]) encoding.writeVarUint(encoder, number);
  for (const { bytes, more } of pieces) {
    encoding.writeUint8(encoder, more ? 1 : 0);
    encoding.writeVarUint8Array(encoder, bytes);
  }
  encoding.writeVarUint(encoder, ending?.code ?? 0);
  if (ending !== null) encoding.writeVarString(encoder, ending.reason);
  return encoding.toUint8Array(encoder);
}

/** Never throws: junk is a refusal. */
export function readLetter(bytes: Uint8Array): Letter | Refusal<'Malformed', object> {
  try {
    const decoder = decoding.createDecoder(bytes);
    const [form, from, heard, count] = [1, 2, 3, 4].map(() => decoding.readVarUint(decoder)) as number[];
    if (form !== FORM || from === 0 || count! > bytes.length) return refuse('Malformed', {});
    const pieces = Array.from({ length: count! }, () => readPiece(decoder));
    const code = decoding.readVarUint(decoder);
    const ending = code === 0 ? null : { code, reason: decoding.readVarString(decoder) };
    if (decoding.hasContent(decoder)) return refuse('Malformed', {});
    return { from: from!, heard: heard!, pieces, ending };
  } catch {
    return refuse('Malformed', {});
  }
}

function readPiece(decoder: decoding.Decoder): Piece {
  const more = decoding.readUint8(decoder) === 1;
  return { more, bytes: decoding.readVarUint8Array(decoder) };
}
