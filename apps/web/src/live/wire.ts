/** One way to the server and back, from when it is begun until it is gone for good. */
export interface Wire {
  readonly isOpen: boolean;
  /** Its hearer hears nothing before. */
  begin(): void;
  say(frame: Uint8Array): void;
  /** Without a word to its hearer. */
  hangUp(): void;
}

/** What comes over a wire: each frame once, in the order in which the server said it. */
export interface Hearer {
  /** From now on the server hears us, and knows nothing of what was said before. */
  opened(): void;
  heard(frame: Uint8Array): void;
  closed(code: number, reason: string): void;
}

/** What ends without a word from the server: a network, a proxy, a machine that sleeps. */
export const BROKEN = 1006;
