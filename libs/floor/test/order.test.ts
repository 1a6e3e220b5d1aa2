import fc from 'fast-check';
import { type SpeakersList, speakersInOrder } from '#lib/floor';
import { anyList, asked } from '#lib/floor/testing';
import { runs } from '#lib/foundation/testing';

const list = (texts: string, more: Partial<SpeakersList> = {}): SpeakersList => ({
  requests: texts.split(', ').map(asked),
  order: 'AS_ASKED',
  moves: [],
  gone: new Set(),
  interrupted: null,
  ...more,
});
const order = (of: SpeakersList): string =>
  speakersInOrder(of)
    .map(({ id }) => id)
    .join(', ');

test.each([
  ['[F3] as asked', list('CS 1, GOV 1, CS 2'), 'CS 1, GOV 1, CS 2'],
  [
    '[F3] governments first, each as asked',
    list('CS 1, GOV 1, CS 2, GOV 2', { order: 'GOVERNMENTS_FIRST' }),
    'GOV 1, GOV 2, CS 1, CS 2',
  ],
  ['[F1] points of order before all', list('CS 1, GOV 1!, CS 2!'), 'GOV 1!, CS 2!, CS 1'],
  [
    '[F1] and no move goes before them',
    list('CS 1, GOV 1!', { moves: [{ requestId: 'CS 1', behind: null }] }),
    'GOV 1!, CS 1',
  ],
  ['[F2] who was cut off goes on', list('CS 1, GOV 1, CS 2!', { interrupted: 'GOV 1' }), 'CS 2!, GOV 1, CS 1'],
  [
    '[F4] behind another',
    list('CS 1, CS 2, CS 3', { moves: [{ requestId: 'CS 1', behind: 'CS 2' }] }),
    'CS 2, CS 1, CS 3',
  ],
  ['[F4] at the head', list('CS 1, CS 2', { moves: [{ requestId: 'CS 2', behind: null }] }), 'CS 2, CS 1'],
  [
    '[F4] behind one that has spoken meanwhile',
    list('CS 1, CS 2, CS 3', { moves: [{ requestId: 'CS 3', behind: 'CS 1' }], gone: new Set(['CS 1']) }),
    'CS 3, CS 2',
  ],
  [
    '[F4] a government that asks later comes before, and the places given stay',
    list('CS 1, CS 2, CS 3, GOV 1', { order: 'GOVERNMENTS_FIRST', moves: [{ requestId: 'CS 3', behind: 'CS 1' }] }),
    'GOV 1, CS 1, CS 3, CS 2',
  ],
  [
    '[F4] behind nobody that is there nothing moves',
    list('CS 1', { moves: [{ requestId: 'CS 1', behind: 'x' }] }),
    'CS 1',
  ],
])('%s', (_, of, expected) => {
  expect(order(of)).toBe(expected);
});

test('[F1] [F4] whatever is moved, everybody who waits stands once, and points of order before statements', () => {
  fc.assert(
    fc.property(anyList, (of) => {
      const found = speakersInOrder(of);
      const waiting = of.requests.filter(({ id }) => !of.gone.has(id));
      expect(found.map(({ id }) => id).sort()).toEqual(waiting.map(({ id }) => id).sort());
      const kinds = found.map(({ kind }) => kind);
      expect(
        kinds.indexOf('STATEMENT') === -1 || kinds.lastIndexOf('POINT_OF_ORDER') < kinds.indexOf('STATEMENT'),
      ).toBe(true);
    }),
    { numRuns: runs() },
  );
});

test('[F4] that somebody is gone changes nothing in the order of the others', () => {
  fc.assert(
    fc.property(anyList, (of) => {
      const all = speakersInOrder({ ...of, gone: new Set() }).filter(({ id }) => !of.gone.has(id));
      expect(speakersInOrder(of)).toEqual(all);
    }),
    { numRuns: runs() },
  );
});
