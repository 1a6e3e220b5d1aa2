import type {
  Call,
  ClearedStance,
  DelegationId,
  DraftStance,
  GivenProxy,
  Heard,
  Receipt,
  Ruling,
} from '#lib/consensus';
import { isRunning } from '#lib/consensus';

/** What delegations, and the chair by rulings, have said in a call that runs. */
export interface Said {
  readonly stances: readonly ClearedStance[];
  /** As far as whoever asks may see. */
  readonly drafts: readonly DraftStance[];
  readonly rulings: readonly Ruling[];
  readonly proxies: readonly GivenProxy[];
  readonly receipts: readonly Receipt[];
  readonly present: readonly DelegationId[] | null;
}

const NOTHING: Said = { stances: [], drafts: [], rulings: [], proxies: [], receipts: [], present: null };

/**
 * A call as it is kept.
 *
 * While it runs, what is said in it stands in rows of its own, each with readers of its own. When it has ended the
 * words of delegations are kept with it; what only a member drafted is nobody else's to read, then as before.
 */
export function storable(call: Call): string {
  if (!('heard' in call)) return JSON.stringify(call);
  const heard: Heard = isRunning(call) ? { ...call.heard, ...NOTHING } : { ...call.heard, drafts: [] };
  return JSON.stringify({ ...call, heard });
}

/** The call with what has been said in it put in. */
export function withSaid(call: Call, said: Said): Call {
  return isRunning(call) ? { ...call, heard: { ...call.heard, ...said } } : call;
}
