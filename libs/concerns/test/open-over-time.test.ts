import fc from 'fast-check';
import { type ConcernCourse, openAt } from '#lib/concerns';
import { runs } from '#lib/foundation/testing';

const raised = (raisedAt: number, ...disposed: [number, number | null][]): ConcernCourse => ({
  raisedAt,
  disposed: disposed.map(([at, takenBackAt]) => ({ at, takenBackAt })),
});

it('[Q10] a concern is open from when it was raised until something becomes of it', () => {
  const concerns = [raised(10, [20, null]), raised(15)];
  expect([9, 10, 15, 20].map((at) => openAt(concerns, at).open)).toEqual([0, 1, 2, 1]);
  expect(openAt(concerns, 30)).toEqual({ raised: 2, open: 1, disposed: 1 });
});

it('[Q10] what is taken back opens it again, unless something else that was said still holds', () => {
  const back = [raised(10, [20, 30])];
  expect([19, 20, 29, 30].map((at) => openAt(back, at).open)).toEqual([1, 0, 0, 1]);
  expect(openAt([raised(10, [20, 30], [25, null])], 40).open).toBe(0);
});

const anyCourse: fc.Arbitrary<ConcernCourse> = fc
  .tuple(fc.nat(20), fc.array(fc.tuple(fc.nat(20), fc.option(fc.nat(20))), { maxLength: 3 }))
  .map(([raisedAt, said]) =>
    raised(raisedAt, ...said.map(([at, back]): [number, number | null] => [at, back === null ? null : at + back])),
  );

it('[Q10] the open and the disposed of are those that were raised, and no fewer are raised later', () => {
  fc.assert(
    fc.property(fc.array(anyCourse, { maxLength: 6 }), fc.nat(40), (concerns, at) => {
      const now = openAt(concerns, at);
      expect(now.open + now.disposed).toBe(now.raised);
      expect(openAt(concerns, at + 1).raised).toBeGreaterThanOrEqual(now.raised);
    }),
    { numRuns: runs() },
  );
});
