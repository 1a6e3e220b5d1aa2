import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readNotice } from '../../../libs/sync/src/index.js';

/** Hocuspocus puts the document's name before everything and wants a token first, even where nobody asks for one. */
export type Dialect = 'plain' | 'hocuspocus';

/** What a server says, as far as a client of the load has to know. */
export type Said =
  | { readonly kind: 'Asked'; readonly vector: Uint8Array }
  | { readonly kind: 'Given'; readonly update: Uint8Array; readonly all: boolean }
  /** `count` of the updates sent on this socket are safe, or one more is where it says no number. */
  | { readonly kind: 'Confirmed'; readonly count: number | null }
  | { readonly kind: 'Refused'; readonly why: string }
  | { readonly kind: 'Other' };

const SYNC = 0;
const AUTH = 2;
const SYNC_REPLY = 4;
const SYNC_STATUS = 8;
const OTHER: Said = { kind: 'Other' };

export function understand(dialect: Dialect, frame: Uint8Array): Said {
  if (dialect === 'plain' && frame[0] === SYNC_REPLY) return noticed(frame);
  const decoder = decoding.createDecoder(frame);
  if (dialect === 'hocuspocus') decoding.readVarUint8Array(decoder);
  const type = decoding.readVarUint(decoder);
  if (type === SYNC_STATUS) return { kind: 'Confirmed', count: null };
  if (type !== SYNC && type !== SYNC_REPLY) return OTHER;
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  return step === 0 ? { kind: 'Asked', vector: bytes } : { kind: 'Given', update: bytes, all: step === 1 };
}

function noticed(frame: Uint8Array): Said {
  const notice = readNotice(frame);
  if (notice?.kind === 'Confirmed') return { kind: 'Confirmed', count: notice.count };
  return notice?.kind === 'Refused' ? { kind: 'Refused', why: notice.why } : OTHER;
}

/** A sync message: step 1, step 2 or an update. */
export function sync(dialect: Dialect, room: string, step: 0 | 1 | 2, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  if (dialect === 'hocuspocus') encoding.writeVarString(encoder, room);
  encoding.writeVarUint(encoder, SYNC);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, bytes);
  return encoding.toUint8Array(encoder);
}

/** What has to be said before anything else; null where nothing has. */
export function greeting(dialect: Dialect, room: string): Uint8Array | null {
  if (dialect === 'plain') return null;
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, room);
  encoding.writeVarUint(encoder, AUTH);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarString(encoder, 'anybody');
  return encoding.toUint8Array(encoder);
}
