import type { Dialect } from './dialect.js';
import type { Spread } from './spread.js';
import type { Beginning } from './typing.js';

/** What the bench asks of a process that makes load, one after the other, and what it hears in return. */
export interface Orders {
  readonly join: { readonly ask: Joining; readonly answer: Joined };
  readonly type: { readonly ask: Typing; readonly answer: Typed };
  readonly tell: {
    readonly ask: { readonly pressed: readonly Pressed[]; readonly from: number };
    readonly answer: Told;
  };
  readonly open: { readonly ask: Opening; readonly answer: Opened };
  readonly feed: { readonly ask: Feeding; readonly answer: { readonly sent: number } };
  readonly leave: { readonly ask: null; readonly answer: null };
}

export interface Spoken {
  readonly dialect: Dialect;
  /** A relay has no document to give. */
  readonly gives: boolean;
  /** The document has to be brought along by the first who comes. */
  readonly brings: boolean;
}

export interface ClientAsked {
  readonly url: string;
  /** Null for a server that asks for none. */
  readonly token: string | null;
  readonly room: string;
  /** Which of all writers this one is; null for those who only read. */
  readonly writer: number | null;
  /** The first in a room of a server that does not have the document yet. */
  readonly brings: boolean;
}

export interface Joining extends Spoken {
  readonly clients: readonly ClientAsked[];
  /** Writer 0 writes under this client id, the next under the next. */
  readonly base: number;
  readonly writers: number;
  readonly beginning: Beginning;
  /** Of what each has already, in base64; empty for somebody new. */
  readonly vector: string;
  /** How many may be on their way in at a time. */
  readonly atOnce: number;
}

export interface Joined {
  /** From the first knock to the last being given the document. */
  readonly milliseconds: number;
  readonly turnedAway: readonly string[];
  /** How often somebody had to knock again. */
  readonly knocks: number;
}

export interface Typing {
  readonly perSecond: number;
  readonly seconds: number;
}

/** When a writer pressed which key, on the clock that all processes of a machine share. */
export interface Pressed {
  readonly writer: number;
  readonly room: string;
  readonly at: readonly number[];
}

export interface Typed {
  readonly pressed: readonly Pressed[];
  readonly cpu: number;
}

export interface Told {
  /** From a key being pressed to another client having the letter. */
  readonly visible: Spread;
  /** From a key being pressed to its author being told that the letter is safe. */
  readonly confirmed: Spread;
  readonly expected: number;
  readonly heard: number;
  /** Letters that a client which keeps a document could not put into it. */
  readonly notTakenIn: number;
  readonly turnedAway: readonly string[];
}

export interface Opening extends Spoken {
  readonly client: ClientAsked;
  readonly base: number;
  readonly writers: number;
  /** How many letters of these writers there are to come. */
  readonly letters: number;
  readonly patience: number;
}

export interface Opened {
  /** Until the last byte of what was wanted was there. */
  readonly milliseconds: number;
  readonly letters: number;
  readonly bytes: number;
}

export interface Feeding extends Spoken {
  /** Each sends what some of the writers wrote. */
  readonly clients: readonly ClientAsked[];
  readonly base: number;
  readonly writers: number;
  readonly beginning: Beginning;
  /** How many edits each writer has made. */
  readonly updates: number;
  readonly perSecond: number;
}
