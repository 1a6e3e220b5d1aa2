import type { Ask } from './live-page.js';

/** What befell the letters. */
export interface Befallen {
  sent: number;
  lost: number;
  answerLost: number;
  doubled: number;
  late: number;
}

/** A network that loses letters or their answers, brings them twice, late, and in another order. */
export function badPost(seed: number, befallen: Befallen): (ask: Ask) => Ask {
  const random = randomOf(seed);
  const befalls: Luck['befalls'] = (what, chance) => {
    const does = random() < chance;
    if (does) befallen[what]++;
    return does;
  };
  return (ask) => (url, letter, how) => {
    befallen.sent++;
    return carried(() => ask(url, letter, how), how.signal, { random, befalls });
  };
}

interface Luck {
  random(): number;
  befalls(what: Exclude<keyof Befallen, 'sent'>, chance: number): boolean;
}

type Sending = () => Promise<Uint8Array | null>;

async function carried(send: Sending, signal: AbortSignal, { random, befalls }: Luck): Promise<Uint8Array | null> {
  if (befalls('lost', 0.1)) return silence(random() < 0.5, signal);
  if (befalls('doubled', 0.2)) sendAgain(send, random() * 300);
  if (befalls('late', 0.4)) await new Promise((later) => setTimeout(later, random() * 120));
  const answer = await send();
  if (befalls('answerLost', 0.12)) throw new Error('lost on the way back');
  return answer;
}

/** Some time, perhaps after those that follow it. */
function sendAgain(send: Sending, milliseconds: number): void {
  setTimeout(() => void send().catch(() => undefined), milliseconds).unref();
}

/** Either a broken connection, which is noticed, or no word at all. */
function silence(isNoticed: boolean, signal: AbortSignal): Promise<never> {
  return new Promise((_, failed) => {
    if (isNoticed) failed(new Error('lost on the way'));
    const late = setTimeout(() => failed(new Error('no answer')), 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(late);
      failed(new Error('given up'));
    });
  });
}

/** Mulberry32: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
