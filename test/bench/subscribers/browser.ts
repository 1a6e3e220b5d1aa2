import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';

/** What a page does with what it hears. */
export type Page =
  /** Asks all of itself anew, a quarter of a second after the first word of it. */
  | { readonly kind: 'asks'; readonly query: string; readonly variables: object }
  /** What it hears is what changed, after the whole in the first message. */
  | { readonly kind: 'is told' }
  /** It is only told that something moved. */
  | { readonly kind: 'hears' };

export interface Opening {
  readonly address: string;
  readonly tokens: readonly string[];
  readonly subscription: string;
  /** Of each of its subscriptions; what it shows is new when the first of them says so. */
  readonly asked: readonly object[];
  readonly page: Page;
}

interface Said {
  readonly id?: string;
  readonly type: string;
  readonly payload?: { readonly errors?: unknown };
}

const GATHERED = 250;

/** One clock for all processes of this machine, in milliseconds. */
export const now = (): number => Number(process.hrtime.bigint() / 1000n) / 1000;

/** A page that is open: its socket, and the connection by which it asks. */
export class Browser {
  told: number | null = null;
  had: number | null = null;
  failed = false;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private drawn = (): void => undefined;

  constructor(
    private readonly opening: Opening,
    private readonly token: string,
  ) {}

  /** Resolves once the page is drawn and hears. */
  async open(): Promise<void> {
    await this.subscribe();
    if (this.opening.page.kind === 'asks') await this.ask();
  }

  forget(): void {
    this.told = null;
    this.had = null;
  }

  private subscribe(): Promise<void> {
    const { address, subscription, asked, page } = this.opening;
    const headers = { authorization: `Bearer ${this.token}` };
    const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    socket.on('error', () => undefined);
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    return new Promise((opened, failed) => {
      this.drawn = opened;
      socket.on('close', (code) => {
        this.failed = true;
        failed(new Error(`The socket was closed: ${code}`));
      });
      const acknowledged = (): void => {
        for (const [at, variables] of asked.entries())
          socket.send(JSON.stringify({ id: `${at}`, type: 'subscribe', payload: { query: subscription, variables } }));
        if (page.kind !== 'is told') opened();
      };
      socket.on('message', (data) => {
        const said = JSON.parse(String(data)) as Said;
        if (said.type === 'connection_ack') acknowledged();
        else if (said.type === 'ping') socket.send('{"type":"pong"}');
        else this.hear(said);
      });
    });
  }

  private hear({ id, type, payload }: Said): void {
    if (type !== 'next' || payload?.errors) this.failed = true;
    if (id !== '0') return;
    this.drawn();
    if (this.told !== null) return;
    this.told = now();
    if (this.opening.page.kind === 'asks') setTimeout(() => void this.ask(), GATHERED);
    else this.had = this.told;
  }

  private ask(): Promise<void> {
    const { address, page } = this.opening;
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' };
    return new Promise((done) => {
      const asked = request(`${address}/graphql`, { method: 'POST', agent: this.agent, headers }, (response) => {
        response.resume();
        response.on('end', () => {
          if (response.statusCode === 200) this.had = now();
          else this.failed = true;
          done();
        });
      });
      asked.on('error', () => {
        this.failed = true;
        done();
      });
      asked.end(JSON.stringify(page.kind === 'asks' ? { query: page.query, variables: page.variables } : {}));
    });
  }
}
