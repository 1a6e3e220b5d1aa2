import { holdsNothing, type Json, namesAny } from '#lib/answers';

const CONFERENCE = '7b0f4a52-8c37-4f8b-9f0a-1d1c9a4e2b11';
const PROVISION = '0d7a6b1e-11c2-4a5f-8a3e-5b9a2f7c6d22';
const figures = (heard: number): Json => ({ heard, considered: 0, disposed: 0 });
const ledger = (nodes: readonly Json[], heard: number): Json => ({
  conference: {
    id: CONFERENCE,
    concerns: { totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null }, nodes },
    concernCoverage: { all: figures(heard), byIssue: [] },
  },
});

test('[A4] an answer without entries and figures holds nothing, whatever it was asked about', () => {
  expect(holdsNothing(ledger([], 0), CONFERENCE)).toBe(true);
  expect(holdsNothing(ledger([], 0), PROVISION)).toBe(false);
  expect(holdsNothing({ conference: null }, CONFERENCE)).toBe(true);
  expect(holdsNothing([], CONFERENCE)).toBe(true);
});

test('[A4] one entry, one figure or one thing that is so is something', () => {
  expect(holdsNothing(ledger([{ id: PROVISION }], 0), CONFERENCE)).toBe(false);
  expect(holdsNothing(ledger([], 1), CONFERENCE)).toBe(false);
  expect(holdsNothing({ waits: [{ isLate: true }] }, CONFERENCE)).toBe(false);
  expect(holdsNothing([0], CONFERENCE)).toBe(false);
  expect(holdsNothing([{ text: 'Who pays?' }], CONFERENCE)).toBe(false);
});

test('[A5] what stands in a text of it is named, also inside of a path', () => {
  const answer: Json = {
    nodes: [{ anchors: [{ id: PROVISION }] }, { path: `/c/rome/provisions/${CONFERENCE}` }],
    [PROVISION]: 1,
  };
  expect(namesAny(answer, [PROVISION])).toBe(true);
  expect(namesAny(answer, ['elsewhere', CONFERENCE])).toBe(true);
  expect(namesAny(answer, ['elsewhere'])).toBe(false);
  expect(namesAny(answer, [])).toBe(false);
  expect(namesAny({ [PROVISION]: [null, 1, false] }, [PROVISION])).toBe(false);
});
