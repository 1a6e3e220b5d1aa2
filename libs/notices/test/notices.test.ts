import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import {
  type Hours,
  inDigestOrder,
  isQuiet,
  isZone,
  NOTICE_KINDS,
  NOTICE_WAYS,
  noticeOf,
  tellAt,
  wayUnchosen,
} from '../src/index.js';

const at = (iso: string): Date => new Date(iso);
const clock = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const hours = (zone: string, from: string, until: string, digestAt = '07:00'): Hours => ({
  zone,
  quiet: { from: clock(from), until: clock(until) },
  digestAt: clock(digestAt),
});
const once = (now: string, its: Hours) => tellAt(at(now), 'AT_ONCE', its)?.toISOString();
const daily = (now: string, its: Hours) => tellAt(at(now), 'DAILY', its)?.toISOString();

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const anyHours: fc.Arbitrary<Hours> = fc.record({
  zone: fc.constantFrom('UTC', 'America/Port_of_Spain', 'Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe'),
  quiet: fc.option(fc.record({ from: minute, until: minute })),
  digestAt: minute,
});
const anyMoment = fc.date({ min: at('2012-01-01T00:00:00Z'), max: at('2013-01-01T00:00:00Z'), noInvalidDate: true });
const HOUR = 3_600_000;

describe('[N1] an act is of one kind of notice or of none', () => {
  it.each([
    ['CallOpened', 'CALL', 'readers'],
    ['CommentAdded', 'COMMENT', 'owners'],
    ['ConcernDisposed', 'CONCERN', 'owners'],
    ['AmendmentsMerged', 'TEXT', 'holders'],
    ['MeetingMoved', 'MEETING', 'readers'],
    ['ConferenceDeadlineChanged', 'MEETING', 'readers'],
    ['ConferenceChanged', 'MEETING', 'readers'],
    ['DocumentPublished', 'DOCUMENT', 'readers'],
    ['AmendmentToConfirm', 'WAITING', 'owners'],
  ])('%s', (act, kind, whom) => expect(noticeOf(act)).toEqual({ kind, whom }));

  it.each(['StanceDrafted', 'PaperOpened', 'CommentEdited', 'CallPrepared', ''])('none of “%s”', (act) =>
    expect(noticeOf(act)).toBeNull(),
  );
});

describe('[N2] nobody is told in their quiet hours', () => {
  const night = hours('America/Port_of_Spain', '22:00', '06:30');
  it.each([
    ['2012-11-26T01:59:00Z', '2012-11-26T01:59:00.000Z'],
    ['2012-11-26T02:00:00Z', '2012-11-26T10:30:00.000Z'],
    ['2012-11-26T03:59:00Z', '2012-11-26T10:30:00.000Z'],
    ['2012-11-26T04:01:00Z', '2012-11-26T10:30:00.000Z'],
    ['2012-11-26T10:30:00Z', '2012-11-26T10:30:00.000Z'],
  ])('over midnight, told of at %s', (now, then) => expect(once(now, night)).toBe(then));

  it('within a day', () => {
    expect(once('2012-11-26T12:10:00Z', hours('UTC', '12:00', '13:00'))).toBe('2012-11-26T13:00:00.000Z');
  });

  it('in the night in which clocks are set forward, an end that they skip is an hour later', () => {
    const its = hours('Europe/Amsterdam', '23:00', '02:30');
    expect(once('2012-03-24T23:00:00Z', its)).toBe('2012-03-25T01:30:00.000Z');
  });

  it('in the night in which they are set back, an end that they show twice is one that is still to come', () => {
    const its = hours('Europe/Amsterdam', '23:00', '02:30');
    expect(once('2012-10-28T00:10:00Z', its)).toBe('2012-10-28T00:30:00.000Z');
    expect(once('2012-10-28T01:10:00Z', its)).toBe('2012-10-28T01:30:00.000Z');
  });

  it('whatever the hours and the zone', () => {
    fc.assert(
      fc.property(anyMoment, anyHours, fc.constantFrom(...NOTICE_WAYS), (now, its, way) => {
        const then = tellAt(now, way, its);
        if (way === 'NONE') return expect(then).toBeNull();
        expect(then === null || isQuiet(then, its)).toBe(false);
        expect(then?.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(Number(then?.getTime()) - now.getTime()).toBeLessThanOrEqual((way === 'DAILY' ? 50 : 25) * HOUR);
      }),
      { numRuns: runs() },
    );
  });

  it('knows a zone when it sees one', () => {
    expect(['UTC', 'America/Port_of_Spain', 'Mars/Base', ''].map(isZone)).toEqual([true, true, false, false]);
  });
});

describe('[N3] the digest comes at the person’s hour', () => {
  const its: Hours = { zone: 'America/Port_of_Spain', quiet: null, digestAt: clock('07:00') };
  it.each([
    ['2012-11-26T10:59:59Z', '2012-11-26T11:00:00.000Z'],
    ['2012-11-26T11:00:00Z', '2012-11-27T11:00:00.000Z'],
    ['2012-11-26T23:30:00Z', '2012-11-27T11:00:00.000Z'],
  ])('after %s', (now, then) => expect(daily(now, its)).toBe(then));

  it('by the clocks, whatever they were set to in between', () => {
    const dutch: Hours = { zone: 'Europe/Amsterdam', quiet: null, digestAt: clock('07:00') };
    expect(daily('2012-10-27T05:00:00Z', dutch)).toBe('2012-10-28T06:00:00.000Z');
  });

  it('and waits for the end of quiet hours', () => {
    expect(daily('2012-11-26T12:00:00Z', hours('UTC', '22:00', '09:00'))).toBe('2012-11-27T09:00:00.000Z');
  });
});

test('[N4] a digest says first what waits for the reader, and of each kind the oldest first', () => {
  const items = [
    { kind: 'TEXT', at: at('2012-11-26T08:00:00Z') },
    { kind: 'CALL', at: at('2012-11-26T09:00:00Z') },
    { kind: 'CALL', at: at('2012-11-26T07:00:00Z') },
    { kind: 'WAITING', at: at('2012-11-26T10:00:00Z') },
  ] as const;
  expect(inDigestOrder(items)).toEqual([items[3], items[2], items[1], items[0]]);
});

test('[N5] without a choice, at once of what waits, and of the rest once a day', () => {
  expect(NOTICE_KINDS.filter((kind) => wayUnchosen(kind) === 'AT_ONCE')).toEqual(['WAITING']);
  expect(new Set(NOTICE_KINDS.map(wayUnchosen))).toEqual(new Set(['AT_ONCE', 'DAILY']));
});
