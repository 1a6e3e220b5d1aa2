import { historyOf } from './history-of.js';

const step = (id: string, at: string) => ({ id, at: `2012-05-${at}T10:00:00Z` });

it('tells all steps in the order in which they were taken', () => {
  const concern = {
    id: 'c',
    raisedAt: '2012-05-01T10:00:00Z',
    considered: [step('k1', '03'), step('k2', '05')],
    dispositions: [step('d1', '03'), step('d2', '06')],
    answers: [step('a1', '04')],
  };
  expect(historyOf(concern as never).map(({ key }) => key)).toEqual(['c', 'k1', 'd1', 'a1', 'k2', 'd2']);
});
