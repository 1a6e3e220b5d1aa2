import { InTurn } from './in-turn.js';

test('one after the other, also after one that failed, and no more than so many wait', async () => {
  const turns = new InTurn(2);
  const said: string[] = [];
  let go: () => void = () => undefined;
  const first = turns.take(async () => {
    await new Promise<void>((done) => {
      go = done;
    });
    said.push('first');
    throw new Error('broken');
  });
  const second = turns.take(async () => said.push('second'));
  expect(await turns.take(async () => said.push('third'))).toBe('TooMany');
  await Promise.resolve();
  go();
  await expect(first).rejects.toThrow('broken');
  expect(await second).toBe(2);
  expect(await turns.take(async () => said.push('fourth'))).toBe(3);
  expect(said).toEqual(['first', 'second', 'fourth']);
});
