import fc from 'fast-check';
import type { LedgerPageQuery } from '#lib/contract';
import { runs } from '#lib/foundation/testing';
import { type LedgerOfPage, wholeLedger } from './whole-ledger.js';

type Coverage = LedgerOfPage['concernCoverage'];

interface Raised {
  readonly place: string;
  readonly narrower: boolean;
}

const PAGE = 3;

/** As the server answers: so many of those behind the cursor, which is the last place here. */
function page(ledger: readonly Raised[], of: (concern: Raised) => boolean, after: string | null): LedgerPageQuery {
  const all = ledger.filter(of);
  const behind = all.filter(({ place }) => after === null || place > after);
  const nodes = behind.slice(0, PAGE).map(({ place }) => ({ id: place, place }));
  const pageInfo = { hasNextPage: behind.length > PAGE, endCursor: nodes.at(-1)?.place ?? null };
  const concerns = { totalCount: all.length, pageInfo, nodes } as unknown as LedgerOfPage['concerns'];
  return { conference: { id: 'c', concerns, concernCoverage: coverage({}) } };
}

const figures = (heard: number, disposed = 0): Coverage['all'] => ({
  heard,
  considered: disposed,
  disposed,
  answered: 0,
  satisfied: 0,
  canLiveWith: 0,
  notSatisfied: 0,
  withdrawn: 0,
});

function coverage(parts: Partial<Coverage>): Coverage {
  return { all: figures(0), byIssue: [], byStakeholder: [], byCategory: [], ...parts };
}

const anyLedger = fc
  .uniqueArray(fc.nat({ max: 999 }), { maxLength: 20 })
  .chain((moments) =>
    fc.tuple(...moments.toSorted((a, b) => a - b).map((moment) => placed(moment))).map((concerns) => concerns),
  );

function placed(moment: number): fc.Arbitrary<Raised> {
  return fc.boolean().map((narrower) => ({ place: `${moment}`.padStart(16, '0'), narrower }));
}

it('shows every concern once and in its place, from the first page to the last', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const first = wholeLedger(
        page(ledger, ({ narrower }) => !narrower, null),
        page(ledger, ({ narrower }) => narrower, null),
      ).conference?.concerns as LedgerOfPage['concerns'];
      expect(first.totalCount).toBe(ledger.length);
      const seen = first.nodes.map(({ place }) => place);
      let { pageInfo } = first;
      while (pageInfo.hasNextPage) {
        const next = page(ledger, () => true, pageInfo.endCursor ?? null).conference?.concerns;
        seen.push(...(next?.nodes ?? []).map(({ place }) => place));
        pageInfo = next?.pageInfo ?? { hasNextPage: false, endCursor: null };
      }
      expect(seen).toEqual(ledger.map(({ place }) => place));
    }),
    { numRuns: runs() },
  );
});

it('waits with a line for the next page where the other part goes on before it', () => {
  const place = (moment: number) => `${moment}`.padStart(16, '0');
  const early = [1, 2, 3, 4].map((moment) => ({ place: place(moment), narrower: false }));
  const late = { place: place(9), narrower: true };
  const first = wholeLedger(
    page(early, () => true, null),
    page([late], () => true, null),
  ).conference?.concerns;
  expect(first?.nodes.map((node) => node.place)).toEqual([1, 2, 3].map(place));
  expect(first?.pageInfo).toEqual({ hasNextPage: true, endCursor: place(3) });
  expect(first?.totalCount).toBe(5);
});

it('adds the figures, and has what is only in one part in its place', () => {
  const issue = (number: number) => ({ id: `i${number}`, number, title: '' });
  const body = (symbol: string) =>
    ({ id: symbol, symbol, name: symbol }) as Coverage['byStakeholder'][0]['stakeholder'];
  const told = (parts: Coverage): LedgerPageQuery => ({
    conference: { ...(page([], () => true, null).conference as LedgerOfPage), concernCoverage: parts },
  });
  const all = coverage({
    all: figures(5, 2),
    byIssue: [
      { issue: issue(1), figures: figures(3) },
      { issue: null, figures: figures(2) },
    ],
    byStakeholder: [
      { stakeholder: body('BAR'), figures: figures(4) },
      { stakeholder: null, figures: figures(1) },
    ],
    byCategory: [{ category: 'GOVERNMENT', figures: figures(5) }],
  });
  const beyond = coverage({
    all: figures(3, 1),
    byIssue: [
      { issue: issue(2), figures: figures(1) },
      { issue: null, figures: figures(2, 1) },
    ],
    byStakeholder: [{ stakeholder: body('ATG'), figures: figures(3) }],
    byCategory: [{ category: 'GOVERNMENT', figures: figures(3) }],
  });
  const whole = wholeLedger(told(all), told(beyond)).conference?.concernCoverage;
  expect(whole?.all).toEqual(figures(8, 3));
  expect(whole?.byIssue).toEqual([
    { issue: issue(1), figures: figures(3) },
    { issue: issue(2), figures: figures(1) },
    { issue: null, figures: figures(4, 1) },
  ]);
  expect(whole?.byStakeholder.map((part) => [part.stakeholder?.id ?? null, part.figures.heard])).toEqual([
    ['ATG', 3],
    ['BAR', 4],
    [null, 1],
  ]);
  expect(whole?.byCategory).toEqual([{ category: 'GOVERNMENT', figures: figures(8) }]);
});
