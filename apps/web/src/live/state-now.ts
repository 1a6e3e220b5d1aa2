import type { DraftState } from './draft-state.js';

/** All that the state of a connection follows from. */
export interface Standing {
  readonly before: DraftState;
  readonly waiting: number;
  /** Of these the device is still writing down so many. */
  readonly beingWritten: number;
  readonly onDevice: boolean;
  /** The draft is here to be shown. */
  readonly arrived: boolean;
  /** The server hears each edit as it is made. */
  readonly heard: boolean;
  readonly wasCut: boolean;
  readonly wroteOnce: boolean;
}

export function stateNow(standing: Standing): DraftState {
  const { before, arrived, heard } = standing;
  if (before.kind === 'ended') return before;
  if (!arrived) return before.kind === 'refused' ? before : { kind: 'connecting' };
  return heard ? online(standing) : cutOff(standing);
}

function online({ before, waiting, wroteOnce }: Standing): DraftState {
  if (waiting > 0) return { kind: 'saving', waiting };
  if (!wroteOnce) return { kind: 'live' };
  return before.kind === 'saved' ? before : { kind: 'saved', at: Date.now() };
}

function cutOff({ before, waiting, beingWritten, wasCut, onDevice }: Standing): DraftState {
  if (!wasCut) return { kind: 'connecting' };
  const since = before.kind === 'offline' ? before.since : Date.now();
  return { kind: 'offline', since, waiting: waiting - beingWritten, kept: onDevice };
}
