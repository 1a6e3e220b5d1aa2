import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type Refusal, refuse } from '#lib/foundation';

const SYNC = 0;
const PRESENCE = 1;
const ASK_PRESENCE = 3;
const OURS = 4;
const STEP_ONE = 0;
const STEP_TWO = 1;
const UPDATE = 2;
const CONFIRMED = 0;
const TOLD = 1;
const LEFT = 2;
const MOST_LEFT = 64;

/** Presence of one client id: a cursor, or null for one who left. `clock` grows with each change. */
export interface PresenceState {
  readonly client: number;
  readonly clock: number;
  readonly state: unknown;
}

/** What a client may say. */
export type Heard =
  | { readonly kind: 'StepOne'; readonly vector: Uint8Array }
  | { readonly kind: 'Update'; readonly update: Uint8Array; readonly answer: boolean }
  | { readonly kind: 'Presence'; readonly states: readonly PresenceState[] }
  | { readonly kind: 'AskPresence' }
  /** Its copy before this one came to an end; these are the ids of which the log may not have all. */
  | { readonly kind: 'Left'; readonly clients: readonly number[] };

/** What only clients that asked for confirmations are told. `count` is of the updates they sent on this socket. */
export type Notice =
  | { readonly kind: 'Confirmed'; readonly count: number; readonly seq: number }
  | {
      readonly kind: 'Refused';
      readonly count: number;
      readonly why: string;
      readonly facts: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'Rights'; readonly write: boolean };

export type WireRefusal = Refusal<'Malformed', object> | Refusal<'UnknownMessage', { type: number }>;

const MOST_STATES = 200;

/** Reads one frame of y-protocols. Never throws: junk is a refusal. */
export function hear(frame: Uint8Array, presenceLimit: number): Heard | WireRefusal {
  try {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === SYNC) return hearSync(decoder);
    if (type === PRESENCE) return hearPresence(decoding.readVarUint8Array(decoder), presenceLimit);
    if (type === OURS) return hearLeft(decoder);
    return type === ASK_PRESENCE ? { kind: 'AskPresence' } : refuse('UnknownMessage', { type });
  } catch {
    return refuse('Malformed', {});
  }
}

function hearSync(decoder: decoding.Decoder): Heard | WireRefusal {
  const type = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (type === STEP_ONE) return { kind: 'StepOne', vector: bytes };
  if (type === STEP_TWO || type === UPDATE) return { kind: 'Update', update: bytes, answer: type === STEP_TWO };
  return refuse('UnknownMessage', { type });
}

function hearLeft(decoder: decoding.Decoder): Heard | WireRefusal {
  const type = decoding.readVarUint(decoder);
  if (type !== LEFT) return refuse('UnknownMessage', { type });
  const count = Math.min(decoding.readVarUint(decoder), MOST_LEFT);
  return { kind: 'Left', clients: Array.from({ length: count }, () => decoding.readVarUint(decoder)) };
}

function hearPresence(bytes: Uint8Array, limit: number): Heard | WireRefusal {
  const decoder = decoding.createDecoder(bytes);
  const count = decoding.readVarUint(decoder);
  const states: PresenceState[] = [];
  for (let at = 0; at < Math.min(count, MOST_STATES); at++) {
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    const json = decoding.readVarString(decoder);
    // An honest echo of somebody else's presence may be long, and is dropped later; an own one may not.
    states.push({ client, clock, state: json.length > limit ? undefined : JSON.parse(json) });
  }
  return { kind: 'Presence', states };
}

export function stepOne(vector: Uint8Array): Uint8Array {
  return sync(STEP_ONE, vector);
}

export function stepTwo(update: Uint8Array): Uint8Array {
  return sync(STEP_TWO, update);
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return sync(UPDATE, update);
}

/** Said before anything else by one whose copy was refused; `clients` are the ids of what was not confirmed to it. */
export function leftFrame(clients: readonly number[]): Uint8Array {
  return framed((encoder) => {
    for (const number of [OURS, LEFT, Math.min(clients.length, MOST_LEFT), ...clients.slice(0, MOST_LEFT)])
      encoding.writeVarUint(encoder, number);
  });
}

export function presenceFrame(states: readonly PresenceState[]): Uint8Array {
  const inner = encoding.createEncoder();
  encoding.writeVarUint(inner, states.length);
  for (const { client, clock, state } of states) {
    encoding.writeVarUint(inner, client);
    encoding.writeVarUint(inner, clock);
    encoding.writeVarString(inner, JSON.stringify(state ?? null));
  }
  return framed((encoder) => {
    encoding.writeVarUint(encoder, PRESENCE);
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner));
  });
}

export function noticeFrame(notice: Notice): Uint8Array {
  return framed((encoder) => {
    encoding.writeVarUint(encoder, OURS);
    encoding.writeVarUint(encoder, notice.kind === 'Confirmed' ? CONFIRMED : TOLD);
    if (notice.kind === 'Confirmed') {
      encoding.writeVarUint(encoder, notice.count);
      encoding.writeVarUint(encoder, notice.seq);
    } else encoding.writeVarString(encoder, JSON.stringify(notice));
  });
}

/** Reads a notice on the client's side; null for any other frame. */
export function readNotice(frame: Uint8Array): Notice | null {
  try {
    const decoder = decoding.createDecoder(frame);
    if (decoding.readVarUint(decoder) !== OURS) return null;
    if (decoding.readVarUint(decoder) !== CONFIRMED) return JSON.parse(decoding.readVarString(decoder)) as Notice;
    return { kind: 'Confirmed', count: decoding.readVarUint(decoder), seq: decoding.readVarUint(decoder) };
  } catch {
    return null;
  }
}

function sync(type: number, bytes: Uint8Array): Uint8Array {
  return framed((encoder) => {
    encoding.writeVarUint(encoder, SYNC);
    encoding.writeVarUint(encoder, type);
    encoding.writeVarUint8Array(encoder, bytes);
  });
}

function framed(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}
