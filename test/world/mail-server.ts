import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A letter as it came over the wire. */
export interface Received {
  readonly to: readonly string[];
  readonly text: string;
  readonly messageId: string | null;
  header(name: string): string | null;
}

/** What the server does with a letter once it has all of it. */
type Answers = 'takes it' | 'takes it and dies before it says so';

export interface MailServer {
  readonly url: string;
  /** In the order in which they came. */
  readonly received: Received[];
  /** Addresses that it refuses for good. */
  readonly unknown: Set<string>;
  answers: Answers;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A mail server on a port of its own, which it keeps while it is stopped. */
export async function mailServer(): Promise<MailServer> {
  const received: Received[] = [];
  const unknown = new Set<string>();
  const sockets = new Set<Socket>();
  let running: SMTPServer | null = null;
  let port = 0;
  const here: MailServer = {
    get url() {
      return `smtp://127.0.0.1:${port}`;
    },
    received,
    unknown,
    answers: 'takes it',
    start: async () => {
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS', 'AUTH'],
        closeTimeout: 100,
        onRcptTo: ({ address }, _, answer) => answer(unknown.has(address) ? refusal() : null),
        onData: (stream, session, answer) => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          void wholeOf(stream).then((text) => {
            received.push(receivedAs(to, text));
            if (here.answers === 'takes it') return answer();
            for (const socket of sockets) socket.destroy();
          });
        },
      });
      server.on('error', () => undefined);
      server.server.on('connection', (socket: Socket) =>
        sockets.add(socket.once('close', () => sockets.delete(socket))),
      );
      await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
      port = (server.server.address() as AddressInfo).port;
      running = server;
    },
    stop: async () => {
      const server = running;
      running = null;
      for (const socket of sockets) socket.destroy();
      if (server) await new Promise<void>((done) => server.close(done));
    },
  };
  await here.start();
  return here;
}

function refusal(): Error {
  return Object.assign(new Error('5.1.1 nobody of that name here'), { responseCode: 550 });
}

async function wholeOf(stream: SMTPServerDataStream): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

function receivedAs(to: readonly string[], text: string): Received {
  const head = (text.split(/\r?\n\r?\n/)[0] ?? '').replace(/\r?\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? null;
  return { to, text, messageId: header('Message-ID'), header };
}
