/** Where a letter's outline turns; between two points that are not on the curve there is one in the middle that is. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

export interface Outline {
  readonly advance: number;
  readonly contours: readonly (readonly Point[])[];
}

/** What a font says of all its letters, as it stands in its file. */
export interface Frame {
  readonly head: Buffer;
  readonly hhea: Buffer;
  readonly os2: Buffer;
  readonly name: Buffer;
}

/** A TrueType file of some letters, by code point; what stands for every other letter comes first. */
export function trueType(frame: Frame, missing: Outline, letters: ReadonlyMap<number, Outline>): Buffer {
  const codes = [...letters.keys()].sort((one, other) => one - other);
  const outlines = [missing, ...codes.flatMap((code) => letters.get(code) ?? [])];
  const glyphs = outlines.map(glyph);
  return file([
    ['OS/2', frame.os2],
    ['cmap', codesToGlyphs(codes)],
    ['glyf', Buffer.concat(glyphs)],
    ['head', patched(frame.head, 50, 1)],
    ['hhea', patched(frame.hhea, 34, outlines.length)],
    ['hmtx', Buffer.concat(outlines.map(widths))],
    ['loca', places(glyphs)],
    ['maxp', most(outlines)],
    ['name', frame.name],
    ['post', of(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
  ]);
}

/** Numbers of two bytes; the first of `post` and `maxp` is their version. */
function of(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, at) => {
    bytes.writeUInt16BE(number & 0xffff, at * 2);
  });
  return bytes;
}

function patched(table: Buffer, at: number, number: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(number, at);
  return copy;
}

const ON_CURVE = 1;

// Every coordinate takes two bytes, and no instruction is kept: a page uses a few hundred letters at most.
function glyph({ contours }: Outline): Buffer {
  if (contours.length === 0) return Buffer.alloc(0);
  const points = contours.flat().map(({ x, y, onCurve }) => ({ x: Math.round(x), y: Math.round(y), onCurve }));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  let last = -1;
  const ends = contours.map((contour) => {
    last += contour.length;
    return last;
  });
  const bytes = Buffer.concat([
    of(contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), ...ends, 0),
    Buffer.from(points.map(({ onCurve }) => (onCurve ? ON_CURVE : 0))),
    of(...steps(xs)),
    of(...steps(ys)),
  ]);
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function steps(along: readonly number[]): number[] {
  return along.map((here, at) => here - (along[at - 1] ?? 0));
}

function widths({ advance, contours }: Outline): Buffer {
  const leftmost = contours.length === 0 ? 0 : Math.min(...contours.flat().map(({ x }) => x));
  return of(Math.round(advance), Math.round(leftmost));
}

function places(glyphs: readonly Buffer[]): Buffer {
  const bytes = Buffer.alloc((glyphs.length + 1) * 4);
  let place = 0;
  glyphs.forEach((each, at) => {
    place += each.length;
    bytes.writeUInt32BE(place, (at + 1) * 4);
  });
  return bytes;
}

function most(outlines: readonly Outline[]): Buffer {
  const points = Math.max(...outlines.map(({ contours }) => contours.flat().length));
  const contours = Math.max(...outlines.map((each) => each.contours.length));
  return of(1, 0, outlines.length, points, contours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** One group for each letter: what is asked of it is to be read, not to be small. */
function codesToGlyphs(codes: readonly number[]): Buffer {
  const head = Buffer.alloc(28);
  head.writeUInt16BE(1, 2);
  head.writeUInt16BE(3, 4);
  head.writeUInt16BE(10, 6);
  head.writeUInt32BE(12, 8);
  head.writeUInt16BE(12, 12);
  head.writeUInt32BE(16 + codes.length * 12, 16);
  head.writeUInt32BE(codes.length, 24);
  const groups = Buffer.alloc(codes.length * 12);
  codes.forEach((code, at) => {
    groups.writeUInt32BE(code, at * 12);
    groups.writeUInt32BE(code, at * 12 + 4);
    groups.writeUInt32BE(at + 1, at * 12 + 8);
  });
  return Buffer.concat([head, groups]);
}

function file(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const heads = Buffer.alloc(12 + tables.length * 16);
  heads.writeUInt32BE(0x00010000, 0);
  heads.writeUInt16BE(tables.length, 4);
  const bodies: Buffer[] = [];
  let place = heads.length;
  tables.forEach(([tag, table], at) => {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    heads.write(tag, 12 + at * 16, 'latin1');
    heads.writeUInt32BE(checksum(padded), 16 + at * 16);
    heads.writeUInt32BE(place, 20 + at * 16);
    heads.writeUInt32BE(table.length, 24 + at * 16);
    bodies.push(padded);
    place += padded.length;
  });
  return Buffer.concat([heads, ...bodies]);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
