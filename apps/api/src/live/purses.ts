import { isFull, type Purse, purseOf, usualLimits } from '#lib/sync';

interface Held {
  readonly purse: Purse;
  sockets: number;
}

/** One purse for each person on this node, whatever rooms they are in. It outlives their sockets until it is full again. */
export class Purses {
  private readonly held = new Map<string, Held>();

  /** For a socket that comes; `leave` is called when it goes. */
  enter(person: string): { readonly purse: Purse; readonly leave: () => void } {
    const held = this.held.get(person) ?? { purse: purseOf(usualLimits, Date.now()), sockets: 0 };
    this.held.set(person, held);
    held.sockets++;
    return { purse: held.purse, leave: () => held.sockets-- };
  }

  /** Forgets those of people who have left and whose next purse would be as full. */
  sweep(): void {
    const now = Date.now();
    for (const [person, { purse, sockets }] of this.held)
      if (sockets === 0 && isFull(purse, now)) this.held.delete(person);
  }
}
