/** What one room and one socket may cost. Sizes in bytes, times in milliseconds. */
export interface Limits {
  /** Of one update. */
  readonly frame: number;
  /** Of one that is too large and yet heard, so that its author can be told. */
  readonly heard: number;
  /** Of one document: the log it is made from, added up. */
  readonly document: number;
  readonly structs: number;
  /** Clock numbers that one update may use up; a struct of a few bytes can claim billions. */
  readonly clocks: number;
  /** Steps that Yjs may need to put one update in, each of about a fifth of a microsecond. */
  readonly effort: number;
  /** Of one document. What it takes to open, send and read it grows with their number. */
  readonly structsOfRoom: number;
  /** Of one document: paragraphs, tables, rows, cells and lines of text. */
  readonly typesOfRoom: number;
  /** Of one provision: it is read off the document as a whole whenever it has changed. */
  readonly structsOfProvision: number;
  /** Letters. One update may go beyond it. */
  readonly wordsOfProvision: number;
  readonly clientsOfRoom: number;
  readonly clientsOfSocket: number;
  readonly socketsOfRoom: number;
  readonly messagesPerSecond: number;
  readonly bytesPerSecond: number;
  /** Of all sockets of one person. */
  readonly messagesOfPerson: number;
  readonly bytesOfPerson: number;
  /** Steps a second, as of `effort`: a fifth of what a core does, and as much again to put it in. */
  readonly effortOfPerson: number;
  readonly syncsPerSecond: number;
  readonly presence: number;
  /** Messages of one socket that may wait for something missing before it has to begin anew. */
  readonly gaps: number;
  /** Bytes a reader may leave unread. */
  readonly unread: number;
}

export const usualLimits: Limits = {
  frame: 1 << 20,
  heard: 16 << 20,
  document: 8 << 20,
  structs: 20_000,
  clocks: 4 << 20,
  effort: 200_000,
  structsOfRoom: 300_000,
  typesOfRoom: 50_000,
  structsOfProvision: 30_000,
  wordsOfProvision: 1 << 19,
  clientsOfRoom: 5_000,
  clientsOfSocket: 64,
  socketsOfRoom: 600,
  messagesPerSecond: 200,
  bytesPerSecond: 2 << 20,
  messagesOfPerson: 400,
  bytesOfPerson: 2 << 20,
  effortOfPerson: 1_000_000,
  syncsPerSecond: 2,
  presence: 4096,
  gaps: 20,
  unread: 4 << 20,
};
