interface Most {
  readonly ofAPerson: number;
  /** Many who are not signed in may sit behind one address. */
  readonly ofThePublicAtOneAddress: number;
}

/** How many places of one kind each person, and the public at each address, takes up at the same time. */
export class Places {
  private readonly taken = new Map<string, number>();

  constructor(private readonly most: Most) {}

  /** Null where there is no place left for them; else what to call when theirs is free again. */
  take(personId: string | null, address: string): (() => void) | null {
    const who = personId ?? `public ${address}`;
    const before = this.taken.get(who) ?? 0;
    if (before >= (personId ? this.most.ofAPerson : this.most.ofThePublicAtOneAddress)) return null;
    this.taken.set(who, before + 1);
    return () => {
      const left = (this.taken.get(who) ?? 1) - 1;
      if (left > 0) this.taken.set(who, left);
      else this.taken.delete(who);
    };
  }
}
