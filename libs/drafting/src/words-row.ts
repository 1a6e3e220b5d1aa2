/** Numbers in a row that grows; kept as they are compared, so that a long text is not copied number by number. */
export interface Row {
  numbers: Int32Array;
  length: number;
}

export function emptyRow(): Row {
  return { numbers: new Int32Array(64), length: 0 };
}

export function append(row: Row, number: number): void {
  if (row.length === row.numbers.length) grow(row, row.length + 1);
  row.numbers[row.length++] = number;
}

export function appendAll(row: Row, more: Int32Array): void {
  const length = row.length + more.length;
  if (length > row.numbers.length) grow(row, length);
  row.numbers.set(more, row.length);
  row.length = length;
}

/** What stands in the row so far, in a piece of its own. */
export function numbersOf({ numbers, length }: Row): Int32Array {
  return numbers.slice(0, length);
}

function grow(row: Row, least: number): void {
  const wider = new Int32Array(Math.max(least, row.numbers.length * 2));
  wider.set(row.numbers);
  row.numbers = wider;
}
