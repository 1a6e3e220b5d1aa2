import { type Allowance, allowance, spend } from './allowance.js';
import type { Limits } from './limits.js';

/**
 * What a person may still say on all of their sockets together. Who opens twenty sockets has no more to say than with a
 * few, in whatever rooms.
 */
export interface Purse {
  messages: Allowance;
  bytes: Allowance;
  /** Work that they make for the server, in steps as `Effort` counts them. */
  effort: Allowance;
}

export function purseOf({ messagesOfPerson, bytesOfPerson, effortOfPerson }: Limits, now: number): Purse {
  return {
    messages: allowance(messagesOfPerson, now),
    bytes: allowance(bytesOfPerson, now),
    effort: allowance(effortOfPerson, now),
  };
}

/** Takes one message of so many bytes out of the purse; false, and nothing taken, where there is not enough. */
export function pay(purse: Purse, bytes: number, now: number): boolean {
  const messages = spend(purse.messages, 1, now);
  const size = spend(purse.bytes, bytes, now);
  if (messages === null || size === null) return false;
  purse.messages = messages;
  purse.bytes = size;
  return true;
}

/** Takes so much work out of the purse, before it is done; false, and nothing taken, where there is not enough. */
export function payEffort(purse: Purse, steps: number, now: number): boolean {
  const effort = spend(purse.effort, steps, now);
  if (effort === null) return false;
  purse.effort = effort;
  return true;
}

/** Whether it is as full as on the first day, so that it need not be kept. */
export function isFull({ messages, bytes, effort }: Purse, now: number): boolean {
  return [messages, bytes, effort].every((each) => spend(each, 2 * each.perSecond, now) !== null);
}
