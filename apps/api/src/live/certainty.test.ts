import { Certainty } from './certainty.js';

const soon = (): Promise<void> => new Promise((done) => setImmediate(done));

it('rights that were looked at a moment ago are acted on, and older ones when they have been looked at again', async () => {
  const certainty = new Certainty();
  let looks = 0;
  certainty.onDoubt(() => looks++);
  expect(certainty.restored()).toBeNull();

  certainty.knownAsOf(performance.now() - 3001);
  let goesOn = false;
  void certainty.restored()?.then(() => {
    goesOn = true;
  });
  expect(looks).toBe(1);
  // What was asked before the pause tells nothing of what was decided in it.
  certainty.knownAsOf(performance.now() - 3001);
  await soon();
  expect(goesOn).toBe(false);
  certainty.knownAsOf(performance.now());
  await soon();
  expect(goesOn).toBe(true);
  expect(certainty.restored()).toBeNull();
});
