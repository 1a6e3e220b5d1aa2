import { LastingWire, type Receiver } from './lasting-wire.js';
import { usualPatience } from './patience.js';
import { type Socket, SocketWire } from './socket-wire.js';
import type { Hearer, Wire } from './wire.js';

/** A socket that the test opens, speaks on and breaks. */
class HandSocket implements Socket {
  binaryType = '';
  readyState = 0;
  readonly sent: Uint8Array[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null = null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;

  send(bytes: Uint8Array): void {
    this.sent.push(bytes);
  }

  close(): void {
    this.readyState = 3;
  }

  open(): void {
    this.readyState = 1;
    this.onopen?.();
  }

  speak(): void {
    this.onmessage?.({ data: new Uint8Array([9]).buffer });
  }

  fail(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code, reason: '' });
  }
}

interface Post extends Wire {
  isOpen: boolean;
  readonly hearer: Hearer;
  readonly said: Uint8Array[];
}

function postOf(hearer: Hearer): Post {
  const post: Post = {
    isOpen: false,
    hearer,
    said: [],
    begin: () => {
      post.isOpen = true;
      hearer.opened();
    },
    say: (frame) => void post.said.push(frame),
    hangUp: () => {
      post.isOpen = false;
    },
  };
  return post;
}

function place() {
  const sockets: HandSocket[] = [];
  const posts: Post[] = [];
  const told: string[] = [];
  const receiver: Receiver = {
    opened: (way) => void told.push(`opened ${way}`),
    heard: (frame) => void told.push(`heard ${frame[0]}`),
    closed: (code) => {
      told.push(`closed ${code}`);
      return true;
    },
  };
  const socket = (hearer: Hearer): Wire =>
    new SocketWire(
      () => {
        sockets.push(new HandSocket());
        return sockets.at(-1)!;
      },
      hearer,
      usualPatience,
    );
  const poll = (hearer: Hearer): Wire => {
    posts.push(postOf(hearer));
    return posts.at(-1)!;
  };
  const wire = new LastingWire({ socket, poll }, receiver, usualPatience);
  wire.connect();
  return { wire, sockets, posts, told };
}

/** In letters since the second socket failed. */
function fallenBack() {
  const at = place();
  at.sockets[0]!.fail();
  jest.advanceTimersByTime(400);
  at.sockets[1]!.fail();
  jest.advanceTimersByTime(600);
  at.wire.isGood();
  at.told.length = 0;
  return at;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('finds out within thirty seconds that nobody is there any more, and comes back', () => {
  const { wire, sockets, told } = place();
  const [first] = sockets as [HandSocket];
  first.open();
  first.speak();
  wire.isGood();
  const sayings = (): number => first.sent.length;
  for (let second = 0; second < 60; second += 15) {
    jest.advanceTimersByTime(15_000);
    // Never silent for so long that a proxy would take it for idle.
    expect(sayings()).toBeGreaterThan(0);
    first.sent.length = 0;
    first.speak();
  }
  expect(told).not.toContain('closed 1006');
  jest.advanceTimersByTime(30_000);
  expect(told.at(-1)).toBe('closed 1006');
  expect(first.readyState).toBe(3);
  jest.advanceTimersByTime(300);
  expect(sockets).toHaveLength(2);
});

it.each([
  ['is refused', (socket: HandSocket) => socket.fail()],
  ['is never opened', () => void jest.advanceTimersByTime(12_000)],
  [
    'is opened and then says nothing',
    (socket: HandSocket) => {
      socket.open();
      jest.advanceTimersByTime(12_000);
    },
  ],
])('sends letters where a socket %s, twice', (_, happens) => {
  const { wire, sockets, posts } = place();
  happens(sockets[0]!);
  jest.advanceTimersByTime(300);
  expect(wire.way).toBe('socket');
  happens(sockets[1]!);
  jest.advanceTimersByTime(600);
  expect(posts).toHaveLength(1);
  expect(wire.way).toBe('poll');
  expect(wire.isOpen).toBe(true);
});

it('does not give sockets up for what the server said on one', () => {
  const { sockets, posts } = place();
  for (let at = 0; at < 4; at++) {
    sockets.at(-1)!.open();
    sockets.at(-1)!.speak();
    sockets.at(-1)!.fail(1013);
    jest.advanceTimersByTime(2000);
  }
  expect(sockets).toHaveLength(5);
  expect(posts).toHaveLength(0);
});

it('goes back to a socket once one has spoken, and does without until then', () => {
  const { wire, sockets, posts, told } = fallenBack();
  jest.advanceTimersByTime(5000);
  expect(sockets).toHaveLength(3);
  sockets[2]!.open();
  expect([wire.way, posts[0]!.isOpen]).toEqual(['poll', true]);
  expect(told).toEqual([]);
  sockets[2]!.speak();
  expect([wire.way, posts[0]!.isOpen]).toEqual(['socket', false]);
  expect(told).toEqual(['opened socket', 'heard 9']);
  wire.say(new Uint8Array([7]));
  expect(sockets[2]!.sent).toEqual([new Uint8Array([7])]);
});

it('looks for a socket ever more seldom while there is none, and no more when it has hung up', () => {
  const { wire, sockets, posts } = fallenBack();
  for (const [at, pause] of [5000, 60_000, 120_000, 240_000].entries()) {
    jest.advanceTimersByTime(pause - 1000);
    expect(sockets).toHaveLength(2 + at);
    jest.advanceTimersByTime(1000);
    expect(sockets).toHaveLength(3 + at);
    if (at < 3) sockets.at(-1)!.fail();
  }
  wire.hangUp();
  expect(posts[0]!.isOpen).toBe(false);
  expect(sockets.at(-1)!.readyState).toBe(3);
  jest.advanceTimersByTime(1_000_000);
  expect(sockets).toHaveLength(6);
});

it('begins with a socket again when the network was another one', () => {
  const { wire, sockets, posts } = fallenBack();
  wire.cut();
  expect(posts[0]!.isOpen).toBe(false);
  jest.advanceTimersByTime(400);
  expect([sockets.length, posts.length, wire.way]).toEqual([3, 1, 'socket']);
});

it('tries letters right after a socket, however long it pauses between two rounds', () => {
  const { sockets, posts } = place();
  const gone = (): void => posts.at(-1)!.hearer.closed(1006, '');
  sockets[0]!.fail();
  jest.advanceTimersByTime(400);
  for (let round = 0; round < 8; round++) {
    sockets.at(-1)!.fail();
    jest.advanceTimersByTime(300);
    expect(posts).toHaveLength(round + 1);
    gone();
    jest.advanceTimersByTime(10_000);
    expect(sockets).toHaveLength(round + 3);
    sockets.at(-1)!.open();
  }
});
