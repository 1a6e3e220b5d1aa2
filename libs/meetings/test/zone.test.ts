import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { isZone, localTime, momentOf } from '#lib/meetings';

const at = (local: string, zone: string): string | undefined => momentOf(local, zone)?.toISOString();

test.each([
  ['Port of Spain', '2012-10-17T09:00', 'America/Port_of_Spain', '2012-10-17T13:00:00.000Z'],
  ['Dubai', '2012-12-03T09:30:15', 'Asia/Dubai', '2012-12-03T05:30:15.000Z'],
  ['Geneva in summer', '2003-09-15T10:00', 'Europe/Zurich', '2003-09-15T08:00:00.000Z'],
  ['an hour shown twice', '2012-10-28T02:30', 'Europe/Paris', '2012-10-28T00:30:00.000Z'],
  ['just after the clocks went on', '2012-03-25T03:00', 'Europe/Paris', '2012-03-25T01:00:00.000Z'],
  ['the far side of the date line', '2012-12-03T00:00', 'Pacific/Kiritimati', '2012-12-02T10:00:00.000Z'],
])('[M3] a time of the clocks there is one moment: %s', (_, local, zone, moment) =>
  expect(at(local, zone)).toBe(moment),
);

test.each([
  ['an hour that is left out', '2012-03-25T02:30', 'Europe/Paris'],
  ['a day that is none', '2012-02-30T10:00', 'UTC'],
  ['an hour that is none', '2012-02-20T25:00', 'UTC'],
  ['words', 'at nine', 'UTC'],
  ['an unknown zone', '2012-10-17T09:00', 'Mars/Olympus'],
])('[M3] is no time: %s', (_, local, zone) => expect(momentOf(local, zone)).toBeNull());

test('[M3] only names of zones are zones', () => {
  for (const zone of ['UTC', 'Asia/Dubai', 'America/Argentina/Ushuaia']) expect(isZone(zone)).toBe(true);
  for (const zone of ['', 'Nowhere', '+04:00', '../etc', 'x'.repeat(99)]) expect(isZone(zone)).toBe(false);
});

test('[M3] what the clocks show leads back to the moment, or to the first of two', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Paris',
    'America/Port_of_Spain',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  );
  fc.assert(
    fc.property(zones, fc.integer({ min: 900_000_000, max: 2_000_000_000 }), (zone, seconds) => {
      const moment = new Date(seconds * 1000);
      const back = momentOf(localTime(moment, zone), zone);
      expect(back).not.toBeNull();
      expect(localTime(back ?? moment, zone)).toBe(localTime(moment, zone));
      expect(Number(back)).toBeLessThanOrEqual(Number(moment));
    }),
    { numRuns: runs() },
  );
});
