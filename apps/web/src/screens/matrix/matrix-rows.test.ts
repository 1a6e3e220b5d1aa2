import { besideEachOther, cellOf, csvOf, type MatrixRow } from './matrix-rows.js';

it('takes who has no cell for silent', () => {
  const row: MatrixRow = {
    provisionId: 'p',
    cited: '31',
    cells: [{ stakeholderId: 'a', says: 'support', throughId: null, stanceId: 's', reading: 'for' }],
    finding: null,
  };
  expect(cellOf(row, 'a').says).toBe('support');
  expect(cellOf(row, 'b')).toEqual({ says: 'silence', throughId: null });
});

it('writes a file that spreadsheets read, and run nothing of', () => {
  expect(
    csvOf([
      ['a', 'b "c", d'],
      ['=SUM(A1)', '–'],
    ]),
  ).toBe('\uFEFFa,"b ""c"", d"\r\n"\'=SUM(A1)",–\r\n');
});

it('has a table for each sheet that the columns need, each about as wide', () => {
  expect(besideEachOther([1, 2, 3, 4, 5], 3)).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(besideEachOther([1, 2], 2)).toEqual([[1, 2]]);
  expect(besideEachOther([], 0)).toEqual([[]]);
});
