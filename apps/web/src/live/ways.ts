import { uuidv4 } from 'lib0/random';
import { fetchWith } from './ask.js';
import type { Connecting } from './connecting.js';
import type { Ways } from './lasting-wire.js';
import type { Patience } from './patience.js';
import { PollWire } from './poll-wire.js';
import { type Socket, SocketWire } from './socket-wire.js';

/** Both ways into one document. Who opens sockets in a way of their own says how letters are sent, or goes without. */
export function waysTo({ server, draft, open, ask }: Connecting, patience: Patience): Ways {
  const address = `${server}/collab/${draft}`;
  const openSocket = open ?? ((url: string) => new WebSocket(url) as unknown as Socket);
  const send = ask ?? (open === undefined ? fetchWith() : null);
  const page = uuidv4();
  let lines = 0;
  const nextLine = (): string => `${address.replace(/^ws/, 'http')}/${page}/${++lines}?ack=1`;
  return {
    socket: (hearer) => new SocketWire(() => openSocket(`${address}?ack=1`), hearer, patience),
    poll: send && ((hearer) => new PollWire(nextLine, send, hearer, patience)),
  };
}
