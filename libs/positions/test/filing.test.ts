import fc from 'fast-check';
import { decideFiling, isOpen } from '#lib/positions';
import { anyReach, filing, situation } from '#lib/positions/testing';

describe('filing', () => {
  test('[P1] a second paper in the open is refused with the one that stands', () => {
    const standing = [{ id: 'first', reach: 'PUBLIC' as const }];
    expect(decideFiling(filing(), situation({ standing }))).toMatchObject({
      kind: 'AlreadyFiled',
      positionId: 'first',
    });
  });

  test('[P1] a private paper and one in the open stand side by side', () => {
    const standing = [{ id: 'private', reach: 'DELEGATION' as const }];
    expect(decideFiling(filing(), situation({ standing }))).toMatchObject({ revision: 1, version: 1 });
  });

  test.each([
    ['2012-09-30', false],
    ['2012-10-01', true],
    ['2012-10-17', true],
    ['2012-10-18', false],
  ])('[P2] on %s a window from 1 to 17 October is open: %s', (day, open) => {
    expect(isOpen({ opensOn: '2012-10-01', closesOn: '2012-10-17' }, day)).toBe(open);
  });

  test('[P2] after the closing day filing is closed, with the day', () => {
    const window = { opensOn: null, closesOn: '2012-10-01' };
    expect(decideFiling(filing(), situation({ window }))).toMatchObject({
      kind: 'FilingClosed',
      closedOn: '2012-10-01',
    });
  });

  test('[P3] with nothing standing, any audience can be filed for', () => {
    fc.assert(fc.property(anyReach, (reach) => 'revision' in decideFiling(filing({ reach }), situation())));
  });

  test('[P4] a private paper is not entered on behalf', () => {
    const entered = filing({ reach: 'DELEGATION', receivedIn: 'Letter 12' });
    expect(decideFiling(entered, situation())).toMatchObject({ kind: 'NotAcceptable', problem: 'PrivateOnBehalf' });
  });

  test('[P5] a blank letter names nothing', () => {
    expect(decideFiling(filing({ receivedIn: '  ' }), situation())).toMatchObject({
      problem: 'Blank',
      facts: { field: 'receivedIn' },
    });
  });
});
