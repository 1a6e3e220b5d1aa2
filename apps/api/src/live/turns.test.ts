import { Turns } from './turns.js';

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

describe('turns', () => {
  it('[S19] who said ten thousand things waits for themselves, and who said one is heard second', async () => {
    const turns = new Turns();
    const heard: string[] = [];
    for (let at = 0; at < 900; at++) turns.wait('eve', 10, () => heard.push(`eve ${at}`));
    turns.wait('ann', 10, () => heard.push('ann'));
    expect(heard).toEqual([]);
    await soon();
    expect(heard.slice(0, 3)).toEqual(['eve 0', 'ann', 'eve 1']);
    expect(heard).toHaveLength(901);
    expect(heard.filter((each) => each !== 'ann')).toEqual(Array.from({ length: 900 }, (_, at) => `eve ${at}`));
  });

  it('[S19] tells when too much of one person is waiting, by number and by size', async () => {
    const turns = new Turns();
    const taken = Array.from({ length: 1001 }, () => turns.wait('eve', 0, () => undefined));
    expect(taken.lastIndexOf(true)).toBe(999);
    expect(turns.wait('ann', 10 << 20, () => undefined)).toBe(true);
    expect(turns.wait('ann', 11 << 20, () => undefined)).toBe(false);
    await soon();
    expect(turns.wait('ann', 11 << 20, () => undefined)).toBe(true);
    expect(turns.wait('eve', 0, () => undefined)).toBe(true);
  });

  it('[S19] who says what takes long is heard when those who say little have been', async () => {
    const turns = new Turns();
    const heard: string[] = [];
    const long = (): void => {
      for (const end = performance.now() + 3; performance.now() < end; );
      heard.push('eve');
    };
    for (let at = 0; at < 3; at++) turns.wait('eve', 0, long);
    for (let at = 0; at < 30; at++) turns.wait('ann', 0, () => heard.push('ann'));
    while (heard.length < 33) await soon();
    expect(heard.slice(0, 31)).toEqual(['eve', ...Array.from({ length: 30 }, () => 'ann')]);
    expect(heard).toHaveLength(33);
  });

  it('[S19] leaves the loop to others while there is much to do', async () => {
    const turns = new Turns();
    let done = 0;
    const slow = (): void => {
      for (const end = performance.now() + 2; performance.now() < end; );
      done++;
    };
    for (let at = 0; at < 50; at++) turns.wait('eve', 0, slow);
    await new Promise((later) => setImmediate(later));
    await new Promise((later) => setImmediate(later));
    expect(done).toBeLessThan(50);
  });

  it('hears nobody while there is something to wait for, and then everybody', async () => {
    let restore = (): void => undefined;
    let doubt: Promise<void> | null = new Promise((done) => {
      restore = done;
    });
    const turns = new Turns(() => doubt);
    const heard: string[] = [];
    for (const who of ['ann', 'bob']) turns.wait(who, 0, () => heard.push(who));
    await soon();
    expect(heard).toEqual([]);
    doubt = null;
    restore();
    await soon();
    expect(heard).toEqual(['ann', 'bob']);
  });
});
