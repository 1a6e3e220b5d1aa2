/** How long a connection waits for what, in milliseconds. */
export interface Patience {
  /** A socket that has not said anything by then never will. */
  readonly opening: number;
  /** After so long a silence the server is asked whether it is there. */
  readonly silence: number;
  /** After so long a silence it is not. */
  readonly dead: number;
  /** For the answer to a letter that says something, and to one that only listens, which the server holds for ten seconds. */
  readonly answer: number;
  readonly listening: number;
  /** Between two letters while there is much to say or to hear. */
  readonly pace: number;
  /** Without a socket: when to look whether one can be had, after a first time that is sooner; each time twice as long. */
  readonly socketAgain: number;
}

export const usualPatience: Patience = {
  opening: 8_000,
  silence: 10_000,
  dead: 25_000,
  answer: 10_000,
  listening: 14_000,
  pace: 1_000,
  socketAgain: 60_000,
};
