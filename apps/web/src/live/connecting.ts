import type { Ask } from './ask.js';
import type { Alone } from './device-copies.js';
import type { DraftPlace } from './kept-words.js';
import type { Patience } from './patience.js';
import type { Socket } from './socket-wire.js';

export interface Connecting {
  /** Where the API is, `ws://…` or `wss://…`, without a path. */
  readonly server: string;
  readonly draft: string;
  /** Whose copy of the draft this device keeps; nothing is kept where nobody is signed in. */
  readonly person?: string | null;
  /** What the draft is called and where its page is, noted beside words that are kept. */
  readonly where?: DraftPlace;
  /** How to be the only page with this person's copy; the browser's locks where not given. */
  readonly alone?: Alone;
  /** How to open a socket; the browser's own where not given. */
  readonly open?: (url: string) => Socket;
  /** How to send a letter where no socket can be had; `fetch` where neither this nor `open` is given. */
  readonly ask?: Ask;
  readonly patience?: Partial<Patience>;
}
