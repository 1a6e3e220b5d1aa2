import type { BoardProgressQuery } from '#lib/contract';

export type Point = NonNullable<BoardProgressQuery['draft']>['progress'][number];

/** As many meetings as are shown of those before anything happened, and of those to come; the table has all. */
const AROUND = 2;

/** False where no text was sealed, nothing is in brackets and nobody has raised a concern. */
export function hasCourse(points: readonly Point[]): boolean {
  return points.some(({ kind, brackets, raised }) => kind === 'REVISION' || (brackets ?? 0) > 0 || (raised ?? 0) > 0);
}

/** The points that the picture has room for: all since the first act, with the meetings just before and just after. */
export function drawn(points: readonly Point[]): readonly Point[] {
  const first = points.findIndex(({ kind, raised }) => kind === 'OPENED' || (raised ?? 0) > 0);
  const now = points.findIndex(({ kind }) => kind === 'NOW');
  return points.slice(Math.max(0, first - AROUND), now + 1 + AROUND);
}

export interface Bar {
  readonly at: number;
  readonly count: number;
  /** Of the height there is, 0 to 1. */
  readonly height: number;
}

/** A bar for each point of which the figure is known. All are of one scale, on which four fill it at least. */
export function barsOf(points: readonly Point[], figure: 'brackets' | 'open'): readonly Bar[] {
  const most = Math.max(4, ...points.map((point) => point[figure] ?? 0));
  return points.flatMap((point, at) => {
    const count = point[figure];
    return count === null ? [] : [{ at, count, height: count / most }];
  });
}

export interface StripOfBars {
  readonly points: readonly Point[];
  readonly brackets: readonly Bar[];
  readonly open: readonly Bar[];
}

/** The picture in as few strips as have room for so many points each, all of one scale and of about one length. */
export function stripsOf(points: readonly Point[], most: number): readonly StripOfBars[] {
  const strips = Math.max(1, Math.ceil(points.length / Math.max(1, most)));
  const length = Math.ceil(points.length / strips);
  const [brackets, open] = [barsOf(points, 'brackets'), barsOf(points, 'open')];
  return Array.from({ length: strips }, (_, nth) => {
    const from = nth * length;
    const inside = (bars: readonly Bar[]) =>
      bars.filter(({ at }) => at >= from && at < from + length).map((bar) => ({ ...bar, at: bar.at - from }));
    return { points: points.slice(from, from + length), brackets: inside(brackets), open: inside(open) };
  });
}
