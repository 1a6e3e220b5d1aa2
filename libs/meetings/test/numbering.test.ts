import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { type Numbered, numbersInOrder, numbersKept } from '#lib/meetings';
import { anyAgenda } from '#lib/meetings/testing';

const item = (id: string, number: string | null, series: Numbered['series'] = 'PUBLIC'): Numbered => ({
  id,
  number,
  series,
});
const given = (numbers: ReadonlyMap<string, string>): readonly string[] => [...numbers.values()];

describe('[M1] items are numbered in their order', () => {
  test('[M1] what only some read counts by itself', () => {
    const agenda = [item('a', null), item('b', null, 'MEMBERS'), item('c', null), item('d', null, 'CONFERENCE')];
    expect(given(numbersInOrder(agenda))).toEqual(['1', 'R1', '2', 'P1']);
  });

  test('[M1] taking out every item of one kind leaves the other numbers as they were', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const all = numbersInOrder(agenda);
        const open = agenda.filter(({ series }) => series === 'PUBLIC');
        for (const [id, number] of numbersInOrder(open)) expect(all.get(id)).toBe(number);
      }),
      { numRuns: runs() },
    );
  });
});

describe('[M2] numbers that are kept', () => {
  test.each([
    ['between two', [item('a', '3'), item('new', null), item('b', '4')], ['3', '3A', '4']],
    [
      'between two, after another',
      [item('a', '3'), item('x', '3A'), item('new', null), item('b', '4')],
      ['3', '3A', '3B', '4'],
    ],
    ['at the end', [item('a', '1'), item('b', '2'), item('new', null)], ['1', '2', '3']],
    ['before all', [item('new', null), item('a', '1'), item('b', '2')], ['3', '1', '2']],
    ['moved', [item('b', '2'), item('a', '1')], ['2', '1']],
    ['closed to the public', [item('a', '1'), item('b', '2', 'MEMBERS')], ['1', 'R1']],
  ])('[M2] %s', (_, agenda, numbers) => expect(given(numbersKept(agenda, []))).toEqual(numbers));

  test('[M2] one that was given before is not given again', () => {
    expect(given(numbersKept([item('a', '1'), item('new', null)], ['2']))).toEqual(['1', '3']);
  });

  test('[M2] whatever is added, who has a number keeps it and no number stands twice', () => {
    fc.assert(
      fc.property(anyAgenda, fc.nat(11), fc.constantFrom('PUBLIC', 'MEMBERS'), (agenda, at, series) => {
        const before = numbersInOrder(agenda);
        const standing = agenda.map((each) => ({ ...each, number: before.get(each.id) ?? null }));
        const wider = [
          ...standing.slice(0, at),
          item('new', null, series as Numbered['series']),
          ...standing.slice(at),
        ];
        const after = numbersKept(wider, []);
        for (const [id, number] of before) expect(after.get(id)).toBe(number);
        expect(new Set(after.values()).size).toBe(wider.length);
      }),
      { numRuns: runs() },
    );
  });
});
