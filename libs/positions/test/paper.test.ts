import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { decideRevision, decideWithdrawal, isWithin } from '#lib/positions';
import { anyReach, paper } from '#lib/positions/testing';

const withdrawn = paper({ withdrawnAt: '2012-10-10T12:00:00.000Z' });
const revision = { expectedVersion: 1, reach: 'CONFERENCE' as const, reasons: '' };

describe('a paper that was filed', () => {
  test('[P6] a revision counts one up', () => {
    expect(decideRevision(paper({ version: 4, revision: 3 }), { ...revision, expectedVersion: 4 })).toMatchObject({
      version: 5,
      revision: 4,
    });
  });

  test('[P7] whoever read an older version is told the current one', () => {
    expect(decideRevision(paper({ version: 2 }), revision)).toMatchObject({
      kind: 'ChangedMeanwhile',
      currentVersion: 2,
    });
    expect(decideWithdrawal(paper({ version: 2 }), 1)).toMatchObject({ kind: 'ChangedMeanwhile', currentVersion: 2 });
  });

  test('[P8] an audience never grows narrower', () => {
    fc.assert(
      fc.property(anyReach, anyReach, (from, to) => {
        const outcome = decideRevision(paper({ reach: from }), { ...revision, reach: to });
        return 'refused' in outcome ? !isWithin(from, to) : isWithin(from, to) && outcome.reach === to;
      }),
      { numRuns: runs() },
    );
  });

  test('[P9] what is withdrawn stays so, whatever version was read', () => {
    for (const expectedVersion of [1, 2]) {
      expect(decideRevision(withdrawn, { ...revision, expectedVersion })).toMatchObject({ kind: 'AlreadyWithdrawn' });
      expect(decideWithdrawal(withdrawn, expectedVersion)).toMatchObject({ kind: 'AlreadyWithdrawn' });
    }
  });
});
