import { Browser, now, type Opening } from './browser.js';

/** For each browser the milliseconds from the act until it was told and until it had what is new; none where it never was. */
export interface Reached {
  readonly told: readonly number[];
  readonly had: readonly number[];
  readonly failed: number;
}

export type Order =
  | { readonly order: 'open'; readonly opening: Opening }
  /** What was heard until now belongs to nothing. */
  | { readonly order: 'listen' }
  | { readonly order: 'tell'; readonly at: number; readonly within: number };

const AT_ONCE = 25;

let crowd: Browser[] = [];

process.on('message', async (asked: Order) => {
  process.send?.({ answer: (await carriedOut(asked)) ?? null });
});

async function carriedOut(asked: Order): Promise<Reached | undefined> {
  switch (asked.order) {
    case 'open':
      await open(asked.opening);
      return undefined;
    case 'listen':
      for (const browser of crowd) browser.forget();
      return undefined;
    case 'tell':
      return reached(asked);
  }
}

async function open(opening: Opening): Promise<void> {
  crowd = opening.tokens.map((token) => new Browser(opening, token));
  for (let from = 0; from < crowd.length; from += AT_ONCE)
    await Promise.all(crowd.slice(from, from + AT_ONCE).map((browser) => browser.open()));
}

/** Waits until everybody has what is new, and answers how long each waited. */
async function reached({ at, within }: { readonly at: number; readonly within: number }): Promise<Reached> {
  while (now() < at + within && crowd.some(({ had }) => had === null))
    await new Promise((later) => setTimeout(later, 20));
  const since = (moments: readonly (number | null)[]): number[] =>
    moments.flatMap((moment) => (moment === null ? [] : [moment - at]));
  return {
    told: since(crowd.map(({ told }) => told)),
    had: since(crowd.map(({ had }) => had)),
    failed: crowd.filter(({ failed }) => failed).length,
  };
}
