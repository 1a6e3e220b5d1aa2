import { barsOf, drawn, hasCourse, type Point, stripsOf } from './progress-bars.js';

const point = (kind: Point['kind'], more: Partial<Point> = {}): Point => ({
  kind,
  at: '2026-11-23T00:00:00Z',
  on: '2026-11-23',
  name: null,
  brackets: null,
  raised: 0,
  open: 0,
  ...more,
});
const ended = (name: string): Point => point('MEETING', { name });
const toCome = (name: string): Point => point('MEETING', { name, raised: null, open: null });

it('has room for what happened and for the meetings on either side of it', () => {
  const points = [
    ...['a', 'b', 'c'].map(ended),
    point('OPENED', { brackets: 0 }),
    ended('d'),
    point('NOW', { brackets: 1 }),
    ...['e', 'f', 'g'].map(toCome),
  ];
  expect(drawn(points).map(({ kind, name }) => name ?? kind)).toEqual(['b', 'c', 'OPENED', 'd', 'NOW', 'e', 'f']);
});

it('draws nothing where a figure is not known, and a bar without height where it is nought', () => {
  const points = [point('OPENED', { brackets: 0 }), ended('a'), point('NOW', { brackets: 8 })];
  expect(barsOf(points, 'brackets')).toEqual([
    { at: 0, count: 0, height: 0 },
    { at: 2, count: 8, height: 1 },
  ]);
  expect(barsOf([point('NOW', { open: 1 }), toCome('b')], 'open')).toEqual([{ at: 0, count: 1, height: 0.25 }]);
});

it('stands on paper in strips of one scale and about one length', () => {
  const points = [1, 8, 2, 0, 4, 5].map((open) => point('REVISION', { open, brackets: null }));
  const strips = stripsOf(points, 5);
  expect(strips.map((strip) => strip.open.map(({ at, count, height }) => [at, count, height]))).toEqual([
    [
      [0, 1, 1 / 8],
      [1, 8, 1],
      [2, 2, 2 / 8],
    ],
    [
      [0, 0, 0],
      [1, 4, 4 / 8],
      [2, 5, 5 / 8],
    ],
  ]);
  expect(stripsOf(points, points.length)).toHaveLength(1);
  expect(strips.flatMap((strip) => strip.points)).toEqual(points);
});

it('knows when nothing has happened yet', () => {
  expect(hasCourse([ended('a'), point('OPENED', { brackets: 0 }), point('NOW', { brackets: 0 })])).toBe(false);
  expect(hasCourse([point('OPENED', { brackets: 0 }), point('NOW', { brackets: 0, raised: 1 })])).toBe(true);
});
