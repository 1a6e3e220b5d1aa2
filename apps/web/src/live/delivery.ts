import type * as Y from 'yjs';
import { updateFrame } from '#lib/sync';
import type { OwnEdits } from './own-edits.js';
import type { Way } from './which-way.js';

type Frames = readonly Uint8Array[];

/**
 * Our edits on their way to the log, message by message. The server first asks for what it lacks; from then on each edit
 * goes as it is made. What is answered here is to be said to the server, in this order.
 */
export class Delivery {
  /** Messages that the server has from us on this wire, by which it confirms them. */
  private sent = 0;
  /** The server has been given what it asked for, so edits may follow one by one. */
  private answered = false;
  /** It was given what waited before it asked. */
  private ahead = false;
  private heard = false;

  constructor(private readonly own: OwnEdits) {}

  /** The server has heard us, and nothing says that it does not any more. */
  get isHeard(): boolean {
    return this.heard;
  }

  /** On a new wire. Without a socket the next letter may come to another server, so what waits goes with the first, unasked. */
  begin(way: Way): Frames {
    this.sent = 0;
    this.answered = false;
    this.own.areNotSent();
    this.ahead = way === 'poll' && this.own.waiting > 0;
    return this.ahead ? this.sayAll() : [];
  }

  /** Everything unconfirmed goes with the answer to what the server lacks. */
  answer(doc: Y.Doc, vector: Uint8Array): Frames {
    this.answered = this.heard = true;
    const frames = this.own.areAnswered(doc, vector, { after: this.sent, ahead: this.ahead });
    this.ahead = false;
    return this.counted(frames);
  }

  wrote(update: Uint8Array, wireIsOpen: boolean): Frames {
    const goes = this.answered && wireIsOpen;
    this.own.wrote(update, goes ? ++this.sent : null);
    return goes ? [updateFrame(update)] : [];
  }

  /** What this device had was found when the server had been answered already. */
  found(): Frames {
    return this.answered ? this.sayAll() : [];
  }

  stop(): void {
    this.answered = this.heard = false;
  }

  private sayAll(): Frames {
    return this.counted(this.own.areAllSaid(this.sent));
  }

  private counted(frames: Frames): Frames {
    this.sent += frames.length;
    return frames;
  }
}
