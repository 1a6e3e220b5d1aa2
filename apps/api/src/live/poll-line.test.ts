import { PollLine } from './poll-line.js';
import { Unfinished } from './unfinished.js';

const begun = (): PollLine => new PollLine('ann', 1, new Unfinished().shareOf('ann'), () => undefined);

it('what little was not fetched of a line that is over can still be fetched', async () => {
  const line = begun();
  line.send(new Uint8Array(1000));
  line.close(1008, 'TooFast');
  const letter = await line.answer(false, () => undefined);
  expect([letter?.pieces.length, letter?.ending?.code]).toEqual([1, 1008]);
});

it('[S18] a document that was not fetched is not kept for somebody who has gone', async () => {
  const line = begun();
  line.send(new Uint8Array(8 << 20));
  expect(line.unread).toBe(8 << 20);
  line.close(1000, 'Bye');
  expect([line.isOpen, line.isCut, line.unread]).toEqual([false, true, 0]);
  expect(await line.answer(false, () => undefined)).toBeNull();
});
