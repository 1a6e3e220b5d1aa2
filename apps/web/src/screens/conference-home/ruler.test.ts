import { type Event, rulerOf } from './ruler.js';

const meeting = (id: string, from: string, to: string, name = id): Event => ({ id, kind: 'meeting', name, from, to });

it('shows the weeks round the day lived on, and leaves years past to the list', () => {
  const ruler = rulerOf(
    [meeting('old', '2010-01-25', '2010-01-25'), meeting('soon', '2012-10-17', '2012-10-19')],
    '2012-10-10',
    '2012-12-14',
  );
  expect(ruler.events.map((event) => event.id)).toEqual(['soon']);
  expect(ruler.from).toBe('2012-07-27');
  expect(ruler.to).toBe('2013-01-04');
  expect(ruler.months.map((month) => month.day)).toEqual([
    '2012-08-01',
    '2012-09-01',
    '2012-10-01',
    '2012-11-01',
    '2012-12-01',
  ]);
  expect(ruler.now).toBeGreaterThan(0);
  expect(ruler.now).toBeLessThan(1);
});

it('never lets two names touch in one lane', () => {
  const events = ['a', 'b', 'c', 'd'].map((id, at) =>
    meeting(id, `2012-10-${10 + at}`, `2012-10-${11 + at}`, 'Regional preparatory meeting'),
  );
  const { events: placed, lanes } = rulerOf(events, '2012-10-10', '2012-12-14');
  expect(new Set(placed.map((event) => event.lane)).size).toBe(4);
  expect(lanes).toBe(4);
});

it('writes a name to the left where the ruler ends', () => {
  const ruler = rulerOf(
    [meeting('last', '2012-12-20', '2012-12-21', 'A meeting with a rather long name')],
    '2012-10-10',
    '2012-12-14',
  );
  expect(ruler.events[0]?.leftward).toBe(true);
});
