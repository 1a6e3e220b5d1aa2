import { LoadProcess } from './load-process.js';
import type { ClientAsked, Joined, Joining, Opened, Opening, Orders, Pressed, Told, Typing } from './orders.js';
import type { Server } from './server.js';
import { together } from './spread.js';

export interface Seating extends Pick<Joining, 'base' | 'writers' | 'beginning'> {
  readonly clients: readonly ClientAsked[];
  readonly vector?: string;
  /** How many may be on their way in at a time. */
  readonly atOnce?: number;
}

export interface TypedByAll {
  readonly pressed: readonly Pressed[];
  /** Of the two processes, in milliseconds. */
  readonly cpu: readonly [hands: number, eyes: number];
}

/** Two processes that make the load: one has all who write, the other all who only read. */
export class Crew {
  private readonly hands = new LoadProcess();
  private readonly eyes = new LoadProcess();

  /** Writers come first, since with some servers they bring the document along. */
  async join({ spoken }: Server, { clients, vector = '', atOnce = 16, ...rest }: Seating): Promise<Joined> {
    const asked = { ...spoken, ...rest, vector, atOnce };
    const hands = this.hands.do('join', { ...asked, clients: clients.filter(({ writer }) => writer !== null) });
    if (clients.some(({ brings }) => brings)) await hands;
    const eyes = this.eyes.do('join', { ...asked, clients: clients.filter(({ writer }) => writer === null) });
    const all = await Promise.all([hands, eyes]);
    return {
      milliseconds: Math.max(...all.map(({ milliseconds }) => milliseconds)),
      turnedAway: all.flatMap(({ turnedAway }) => turnedAway),
      knocks: all.reduce((sum, { knocks }) => sum + knocks, 0),
    };
  }

  async type(asked: Typing): Promise<TypedByAll> {
    const [hands, eyes] = await this.both('type', asked);
    return { pressed: hands.pressed, cpu: [hands.cpu, eyes.cpu] };
  }

  async tell(pressed: readonly Pressed[], from: number): Promise<Told> {
    const all = await this.both('tell', { pressed, from });
    const sum = (of: (told: Told) => number): number => all.reduce((whole, told) => whole + of(told), 0);
    return {
      visible: together(all.map(({ visible }) => visible)),
      confirmed: together(all.map(({ confirmed }) => confirmed)),
      expected: sum(({ expected }) => expected),
      heard: sum(({ heard }) => heard),
      notTakenIn: sum(({ notTakenIn }) => notTakenIn),
      turnedAway: all.flatMap(({ turnedAway }) => turnedAway),
    };
  }

  open(asked: Opening): Promise<Opened> {
    return this.eyes.do('open', asked);
  }

  feed(asked: Orders['feed']['ask']): Promise<Orders['feed']['answer']> {
    return this.hands.do('feed', asked);
  }

  async leave(): Promise<void> {
    await this.both('leave', null);
  }

  end(): void {
    this.hands.end();
    this.eyes.end();
  }

  private both<Order extends keyof Orders>(
    order: Order,
    ask: Orders[Order]['ask'],
  ): Promise<[Orders[Order]['answer'], Orders[Order]['answer']]> {
    return Promise.all([this.hands.do(order, ask), this.eyes.do(order, ask)]);
  }
}
