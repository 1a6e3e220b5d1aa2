import { lineIn } from '#lib/live-draft/testing';
import { clientOf, house, openedText, played, pump, type Story } from '#lib/sync/testing';

type Told = readonly [kind: Story['acts'][number]['kind'], who: number, a?: number, b?: number, c?: number];

const acts = (...told: readonly Told[]): Story['acts'] =>
  told.map(([kind, who, a = 0, b = 0, c = 0]) => ({ kind, who, a, b, c }));

it('[S20] a node that has not heard of a bracket refuses nobody who has (seed 757154860)', () => {
  const story = acts(
    ['crash', 0, 7],
    ['open', 0],
    ['cut', 0],
    ['read', 0],
    ['connect', 0, 3],
    ['down', 0],
    ['drain', 0],
    ['up', 0],
    ['up', 0],
    ['log', 0],
    ['down', 0],
    ['wake', 0, 9],
    ['up', 0],
  );
  expect(played({ people: [0, 0], stock: [true, true], nodes: 2, acts: story })).toEqual([]);
});

it('[S22] what is on its way to the log when a later edit is refused does not come to stand there twice', () => {
  const arrive: Told[] = [
    ['up', 0, 3],
    ['down', 0, 3],
    ['up', 0, 3],
    ['log', 0],
    ['down', 0, 3],
  ];
  const refusedMeanwhile: Told[] = [
    ['type', 0, 0, 0, 1],
    ['blunder', 0],
    ['up', 0, 3],
    ['read', 0],
    ['down', 0, 3],
  ];
  const elsewhere: Told[] = [
    ['connect', 0, 1],
    ['up', 0, 3],
    ['down', 0, 3],
  ];
  const story = acts(...arrive, ...refusedMeanwhile, ...elsewhere);
  expect(played({ people: [0, 1], stock: [false, false], nodes: 2, acts: story })).toEqual([]);
});

it('[S25] what a server that died had asked of the log does not come to stand there beside what was written again', () => {
  const sent: Told[] = [
    ['up', 0, 3],
    ['down', 0, 3],
    ['up', 0, 3],
    ['type', 0, 0, 0, 1],
    ['up', 0, 3],
    ['log', 0],
    ['blunder', 0, 1],
    ['crash', 0],
    ['down', 0, 3],
  ];
  const refusedElsewhere: Told[] = [
    ['connect', 0, 1],
    ['up', 0, 3],
    ['down', 0, 3],
    ['up', 0, 3],
    ['read', 0, 1],
    ['down', 0, 3],
  ];
  const writtenAgain: Told[] = [
    ['connect', 0, 1],
    ['up', 0, 3],
    ['read', 0, 1],
    ['down', 0, 3],
    ['late', 0],
  ];
  const story = acts(...sent, ...refusedElsewhere, ...writtenAgain);
  expect(played({ people: [0, 1], stock: [false, false], nodes: 2, acts: story })).toEqual([]);
});

it('[S3] who deletes under an id that somebody else has drawn takes none of their words (seed 1)', () => {
  const story = acts(
    ['up', 1],
    ['up', 2],
    ['collide', 2, 1],
    ['down', 2, 2],
    ['down', 1, 2],
    ['addBlock', 2, 10],
    ['type', 1, 0, 0, 14],
    ['up', 2, 22],
    ['erase', 2, 46],
  );
  expect(played({ people: [3, 0, 3, 0], stock: [false, false, false, true], nodes: 1, acts: story })).toEqual([]);
});

it('[S3] what somebody deletes under an id that two have drawn is theirs (seed 101)', () => {
  const story = acts(
    ['up', 0],
    ['collide', 1],
    ['up', 1],
    ['down', 0, 14],
    ['type', 0],
    ['undo', 0, 0, 0, 1],
    ['down', 0],
    ['down', 0],
    ['down', 1, 2],
    ['down', 0],
    ['type', 0],
    ['type', 1, 0, 0, 13],
  );
  expect(played({ people: [0, 0], stock: [false, false], nodes: 2, acts: story })).toEqual([]);
});

it('[S22] words whose place somebody took away are kept for their author when they are refused (seed 304)', () => {
  const story = acts(
    ['up', 2],
    ['open', 0, 0, 15, 15],
    ['close', 0, 0, 13],
    ['down', 2, 14],
    ['open', 0, 0, 1, 10],
    ['type', 2],
    ['crash', 0],
    ['rights', 0, 26],
    ['close', 0],
  );
  expect(played({ people: [0, 0, 0, 0, 0], stock: [true, true, false, true, true], nodes: 1, acts: story })).toEqual(
    [],
  );
});

describe('[S5] a reader who takes marks away', () => {
  const text = openedText('1 Members shall act.');

  it('is refused, and not told that it is saved, where the words read otherwise (seed 1331283372)', () => {
    const at = house(text);
    const [ann, rea] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'rea', { write: false })];
    pump(at);
    lineIn(ann.doc).format(0, 7, { strong: {} });
    pump(at);
    lineIn(rea.doc).format(0, 7, { strong: null });
    pump(at);
    expect(rea.closed).toEqual({ code: 4403, reason: 'ReadOnly' });
    expect(lineIn(ann.doc).toString()).toContain('<strong>Members</strong>');
  });

  it('is forgiven where they say nothing', () => {
    const at = house(text);
    const [ann, rea] = [clientOf(at, 1, 'ann'), clientOf(at, 2, 'rea', { write: false })];
    pump(at);
    lineIn(ann.doc).format(0, 7, { strong: {} });
    lineIn(ann.doc).format(0, 7, { strong: null });
    pump(at);
    expect(rea.closed).toBeNull();
  });
});

it('[S17] marks in a closed provision are not tidied away between which somebody writes on another server', () => {
  const story: Story = {
    people: [6, 0, 7, 0, 3, 7, 5, 1],
    stock: [false, true, true, true, true, false, false, true],
    nodes: 2,
    settled: true,
    acts: acts(
      ['type', 2, 7, 12, 6],
      ['open', 6, 19, 60, 14],
      ['giveUp', 1, 4, 19, 7],
      ['lock', 5, 49, 32, 3],
      ['type', 5, 4, 34, 11],
      ['undo', 5, 33, 51, 19],
    ),
  };
  expect(played(story)).toEqual([]);
});

it('[S5] a reader whose copy has tidied marks away that say something by now is given the draft anew when they come again', () => {
  const story: Story = {
    people: [0, 1, 0, 1],
    stock: [true, true, true, true],
    nodes: 2,
    settled: true,
    acts: acts(
      ['erase', 1],
      ['format', 1, 0, 29, 15],
      ['undo', 5, 0, 0, 1],
      ['undo', 5],
      ['open', 0, 0, 4, 7],
      ['rights', 3, 2],
      ['undo', 1, 0, 0, 1],
      ['up', 1, 31],
      ['type', 0],
      ['format', 0],
      ['log', 0],
      ['format', 0],
      ['type', 0, 0, 34],
      ['type', 0],
      ['log', 0],
      ['connect', 0],
      ['type', 0],
      ['compact', 0],
    ),
  };
  expect(played(story)).toEqual([]);
});
