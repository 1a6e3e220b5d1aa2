const BYTEA = 17;
const HEAD = 20;

/**
 * Postgres' own form of a `bytea[]`. The driver would write each element as hexadecimal digits into one string, at five
 * times the memory and more; bytes it passes on as they are.
 */
export function bytesArray(all: readonly Uint8Array[]): Buffer {
  const size = all.reduce((sum, { length }) => sum + 4 + length, HEAD);
  const array = Buffer.allocUnsafe(size);
  // One dimension, no nulls, of bytes; so many, counted from one.
  for (const [at, number] of [1, 0, BYTEA, all.length, 1].entries()) array.writeInt32BE(number, 4 * at);
  let at = HEAD;
  for (const bytes of all) {
    array.writeInt32BE(bytes.length, at);
    array.set(bytes, at + 4);
    at += 4 + bytes.length;
  }
  return array;
}
