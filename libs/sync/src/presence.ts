import type { PresenceState } from './wire.js';

/** Who a member is, from their session. Composed by the server into every presence it relays. */
export interface Face {
  readonly id: string;
  readonly name: string;
  readonly delegation: string | null;
  /** One of `presenceColours`. */
  readonly colour: string;
}

/** Dark enough for a caret on white and light enough on black; told apart also by the name beside it. */
export const presenceColours = [
  '#b4540a',
  '#0b7285',
  '#7048a8',
  '#2b7a3d',
  '#a61e4d',
  '#1c5fb0',
  '#6b6a00',
  '#8a4b2d',
] as const;

export function colourOf(person: string): string {
  let sum = 0;
  for (let at = 0; at < person.length; at++) sum = (sum * 31 + person.charCodeAt(at)) >>> 0;
  return presenceColours[sum % presenceColours.length]!;
}

/** The only thing that a client may say about itself: where its cursor is. Built anew, so nothing else comes along. */
export function cursorOf(state: unknown): unknown {
  if (!isRecord(state) || !isRecord(state['cursor'])) return null;
  const anchor = positionOf(state['cursor']['anchor']);
  const head = positionOf(state['cursor']['head']);
  return anchor === null || head === null ? null : { anchor, head };
}

export function composed(face: Face, cursor: unknown): PresenceState['state'] {
  return { user: face, cursor };
}

function positionOf(value: unknown): Record<string, unknown> | null {
  if (!isRecord(value)) return null;
  const { type, tname, item, assoc } = value;
  return {
    type: idOf(type),
    tname: typeof tname === 'string' ? tname.slice(0, 64) : null,
    item: idOf(item),
    assoc: assoc === -1 ? -1 : 0,
  };
}

function idOf(value: unknown): { client: number; clock: number } | null {
  if (!isRecord(value)) return null;
  const { client, clock } = value;
  return Number.isSafeInteger(client) && Number.isSafeInteger(clock)
    ? { client: client as number, clock: clock as number }
    : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
