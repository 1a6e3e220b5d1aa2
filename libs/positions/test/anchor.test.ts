import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { findAgain } from '#lib/positions';

const text = 'Members shall pay. Others shall not.';
const second = { quote: 'shall', start: 26, end: 31 };

describe('an anchor in words', () => {
  test('[P21] words that stand where they stood are found there', () => {
    expect(findAgain(second, text)).toEqual({ ...second, lost: false });
  });

  test('[P21] of two places the nearer one is taken', () => {
    expect(findAgain(second, `So: ${text}`)).toEqual({ quote: 'shall', start: 30, end: 35, lost: false });
    expect(findAgain({ quote: 'shall', start: 9, end: 14 }, text)).toMatchObject({ start: 8, lost: false });
  });

  test('[P21] lines broken anew lose nothing', () => {
    expect(findAgain({ quote: 'pay. Others', start: 0, end: 11 }, 'shall pay.\n  Others')).toMatchObject({
      start: 6,
      end: 19,
    });
  });

  test('[P21] words that are gone are lost, and keep what was quoted', () => {
    expect(findAgain({ quote: 'may', start: 3, end: 6 }, text)).toEqual({ quote: 'may', start: 3, end: 6, lost: true });
  });

  test('[P21] whatever is put before or behind them, quoted words are found', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(50), (before, behind, start) => {
        const changed = `${before} international route ${behind}`;
        const found = findAgain({ quote: 'international route', start, end: start + 19 }, changed);
        return !found.lost && changed.slice(found.start, found.end) === 'international route';
      }),
      { numRuns: runs() },
    );
  });
});
