/** Which rooms moved on, and to which seq at least; null for all of them. */
export type Heads = readonly (readonly [room: string, seq: number])[] | null;

/** What one node says to the others. */
export type Word =
  | { readonly about: 'log'; readonly node: string; readonly heads: Heads }
  | { readonly about: 'presence'; readonly node: string; readonly text: string }
  /** It no longer hears what is said on another line. */
  | { readonly about: 'line'; readonly node: string; readonly without: NodeLine['name'] };

export interface LineEnds {
  hear(word: Word): void;
  /** It stands again; what was said meanwhile has not been heard. */
  back(): void;
  /** It stands no longer. */
  lost?(): void;
}

/** A way on which nodes hear each other. Whatever is said on it may be lost. */
export interface NodeLine {
  readonly name: 'postgres' | 'redis';
  /** Bytes that one message may have. */
  readonly most: number;
  readonly isUp: boolean;
  say(word: Word): void;
  stop(): Promise<void>;
}
