import type { Frame, Outline, Point } from './true-type.js';

interface MovingPoint extends Point {
  x: number;
  y: number;
  readonly endContour: boolean;
  copy(): MovingPoint;
}

interface Component {
  readonly glyphID: number;
  readonly dx: number;
  readonly dy: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly scale01: number;
  readonly scale10: number;
}

interface Decoded {
  readonly numberOfContours: number;
  readonly points?: readonly MovingPoint[];
  readonly components?: readonly Component[];
}

interface Font {
  readonly stream: { pos: number; readonly buffer: Uint8Array };
  readonly directory: { readonly tables: Readonly<Record<string, { readonly length: number } | undefined>> };
  readonly characterSet: readonly number[];
  readonly _variationProcessor: { transformPoints(glyph: number, points: readonly MovingPoint[]): void };
  _transformedGlyphs: readonly Decoded[];
  _decompress(): void;
  _getTableStream(tag: string): Font['stream'];
  glyphForCodePoint(code: number): { readonly id: number; readonly advanceWidth: number };
}

/** One file of a font whose weight can be chosen. */
export interface Face {
  readonly frame: Frame;
  readonly missing: Outline;
  /** Null where it has no such letter. */
  outlineOf(code: number): Outline | null;
}

/**
 * Reads a variable font in WOFF2 at a weight.
 *
 * fontkit 2.0.4 reads such files, and varies fonts, but not both at once: it varies a glyph while it unpacks it, and
 * glyphs of WOFF2 are unpacked beforehand. So one reading unpacks, a second one knows the weight, and the points are
 * moved here.
 */
export async function openFace(bytes: Buffer, weight: number): Promise<Face> {
  const { create } = (await import('fontkit')) as unknown as { create: (bytes: Buffer) => Font };
  const unpacked = create(bytes);
  unpacked.glyphForCodePoint(unpacked.characterSet[0] ?? 0);
  const font = weighed(unpacked, create(bytes), weight);
  const has = new Set(font.characterSet);
  const known = new Map<number, readonly MovingPoint[]>();
  const outline = (code: number): Outline => {
    const { id, advanceWidth } = font.glyphForCodePoint(code);
    return { advance: advanceWidth, contours: contoursOf(pointsOf(font, id, known)) };
  };
  return {
    frame: {
      head: table(font, 'head'),
      hhea: table(font, 'hhea'),
      os2: table(font, 'OS/2'),
      name: table(font, 'name'),
    },
    missing: outline(0xfffd),
    outlineOf: (code) => (has.has(code) ? outline(code) : null),
  };
}

function weighed(unpacked: Font, other: Font, weight: number): Font {
  type Reading = new (bytes: unknown, coordinates?: readonly number[]) => never;
  const Stream = other.stream.constructor as Reading;
  const Again = other.constructor as Reading;
  const font: Font = new Again(new Stream(other.stream.buffer), [weight]);
  font._decompress();
  font._transformedGlyphs = unpacked._transformedGlyphs;
  return font;
}

function table(font: Font, tag: string): Buffer {
  const { buffer, pos } = font._getTableStream(tag);
  return Buffer.from(buffer.subarray(pos, pos + (font.directory.tables[tag]?.length ?? 0)));
}

function pointsOf(font: Font, id: number, known: Map<number, readonly MovingPoint[]>): readonly MovingPoint[] {
  const before = known.get(id);
  if (before) return before;
  const { points = [], components = [] } = font._transformedGlyphs[id] ?? {};
  const own = points.map((each) => point(each, each.endContour));
  const offsets = components.map(({ dx, dy }) => point({ x: dx, y: dy, onCurve: true }, true));
  // Four points that are in no outline end every glyph: they move its margins, which other tables tell.
  const margins = [0, 1, 2, 3].map(() => point({ x: 0, y: 0, onCurve: false }, true));
  if (own.length + offsets.length > 0)
    font._variationProcessor.transformPoints(id, [...(own.length > 0 ? own : offsets), ...margins]);
  const parts = components.flatMap((part, at) =>
    pointsOf(font, part.glyphID, known).map((each) => placed(each, part, offsets[at] ?? { x: 0, y: 0 })),
  );
  const all = [...own, ...parts];
  known.set(id, all);
  return all;
}

function point({ x, y, onCurve }: Point, endContour: boolean): MovingPoint {
  return {
    ...{ x, y, onCurve, endContour },
    copy() {
      return point(this, endContour);
    },
  };
}

function placed(
  { x, y, onCurve, endContour }: MovingPoint,
  { scaleX, scaleY, scale01, scale10 }: Component,
  offset: Pick<Point, 'x' | 'y'>,
): MovingPoint {
  const at = { x: x * scaleX + y * scale01 + offset.x, y: y * scaleY + x * scale10 + offset.y, onCurve };
  return point(at, endContour);
}

function contoursOf(points: readonly MovingPoint[]): Outline['contours'] {
  const contours: Point[][] = [];
  let contour: Point[] = [];
  for (const each of points) {
    contour.push(each);
    if (!each.endContour) continue;
    contours.push(contour);
    contour = [];
  }
  return contours;
}
