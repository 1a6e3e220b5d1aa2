import { WaitingLines } from './waiting-lines.js';

const entry = (room: string, number: number, bytes = 1) => ({ room, number, update: new Uint8Array(bytes) });
const told = (group: readonly { room: string; number: number }[]) =>
  group.map(({ room, number }) => `${room}${number}`);
const MOST = { entries: 100, bytes: 1000 };

describe('what waits for the log', () => {
  it('is taken from each document in turn, and within one in order', () => {
    const lines = new WaitingLines<ReturnType<typeof entry>>();
    for (let at = 0; at < 4; at++) lines.add(entry('a', at, 400));
    lines.add(entry('b', 0));
    lines.add(entry('b', 1));
    expect(told(lines.takeGroup(MOST))).toEqual(['a0', 'b0', 'a1', 'b1']);
    expect(told(lines.takeGroup(MOST))).toEqual(['a2', 'a3']);
    expect(lines.isEmpty).toBe(true);
  });

  it('goes in groups of so many bytes and entries, and one that is longer goes alone', () => {
    const lines = new WaitingLines<ReturnType<typeof entry>>();
    lines.add(entry('a', 0, 5000));
    for (let at = 1; at < 5; at++) lines.add(entry('a', at));
    expect(told(lines.takeGroup(MOST))).toEqual(['a0']);
    expect(told(lines.takeGroup({ entries: 3, bytes: 1000 }))).toEqual(['a1', 'a2', 'a3']);
  });

  it('is put back before what came later, and taken out for good with all that builds on it', () => {
    const lines = new WaitingLines<ReturnType<typeof entry>>();
    for (const room of ['a', 'b']) for (let at = 0; at < 3; at++) lines.add(entry(room, at));
    const group = lines.takeGroup({ entries: 4, bytes: 1000 });
    lines.putBack(group.filter(({ room }) => room === 'a'));
    expect(told(lines.drop(({ room }) => room === 'b'))).toEqual(['b2']);
    expect(told(lines.takeGroup(MOST))).toEqual(['a0', 'a1', 'a2']);
    expect(lines.takeGroup(MOST)).toEqual([]);
  });
});
