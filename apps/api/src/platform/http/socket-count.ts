const OF_A_PERSON = 20;
// A whole hall may sit behind one address.
const OF_THE_PUBLIC_AT_ONE_ADDRESS = 500;

/** How many sockets each person, and the public at each address, holds open. */
export class SocketCount {
  private readonly open = new Map<string, number>();

  /** Null where the place is full; else what to call when the socket closes. */
  enter(personId: string | null, address: string): (() => void) | null {
    const who = personId ?? `public ${address}`;
    const before = this.open.get(who) ?? 0;
    if (before >= (personId ? OF_A_PERSON : OF_THE_PUBLIC_AT_ONE_ADDRESS)) return null;
    this.open.set(who, before + 1);
    return () => {
      const left = (this.open.get(who) ?? 1) - 1;
      if (left > 0) this.open.set(who, left);
      else this.open.delete(who);
    };
  }
}
