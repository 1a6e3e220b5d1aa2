import { afterFailure, afterSuccess, firstTry, type Trying } from './which-way.js';

const waysTaken = (failures: number): string[] => {
  let trying: Trying = firstTry;
  return Array.from({ length: failures }, () => {
    const { way } = trying;
    trying = afterFailure(trying);
    return way;
  });
};

it('tries a socket twice before it tries letters, and then both in turn', () => {
  expect(waysTaken(7)).toEqual(['socket', 'socket', 'poll', 'socket', 'poll', 'socket', 'poll']);
});

it('stays with what has got through, and gives it two more tries', () => {
  const failedOnce = afterFailure(firstTry);
  expect(afterSuccess(failedOnce)).toEqual(firstTry);
  const poll = afterFailure(failedOnce);
  expect(afterSuccess(poll)).toEqual({ way: 'poll', inVain: 0 });
});
