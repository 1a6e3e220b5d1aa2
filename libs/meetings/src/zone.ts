const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/** True for a name that clocks are known by, such as `America/Port_of_Spain`. */
export function isZone(name: string): boolean {
  return /^[A-Za-z][\w+/-]{0,63}$/.test(name) && format(name) !== null;
}

/** What clocks show in the zone at that moment, such as `2012-10-17T09:00:00`. */
export function localTime(moment: Date, zone: string): string {
  const parts = new Map<string, string>(
    (format(zone) ?? format('UTC'))?.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  const part = (type: string): string => parts.get(type) ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
}

/**
 * The moment at which clocks in the zone show this, such as `2012-10-17T09:00`.
 *
 * An hour that the clocks show twice is the first of the two; one that they leave out is null, as is what is no time.
 */
export function momentOf(local: string, zone: string): Date | null {
  const found = LOCAL.exec(local);
  if (!found || !isZone(zone)) return null;
  const shown = `${local.slice(0, 16)}:${found[6] ?? '00'}`;
  const asUtc = Date.parse(`${shown}Z`);
  if (Number.isNaN(asUtc)) return null;
  // The offset is unknown before the moment is, so those in force a day before and a day after are both tried.
  const offsets = [asUtc - DAY, asUtc + DAY].map((around) => offsetAt(around, zone));
  const moments = offsets
    .map((offset) => new Date(asUtc - offset))
    .filter((moment) => localTime(moment, zone) === shown);
  return moments.reduce<Date | null>((first, moment) => (first === null || moment < first ? moment : first), null);
}

const DAY = 86_400_000;

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(time: number, zone: string): number {
  return Date.parse(`${localTime(new Date(time), zone)}Z`) - Math.floor(time / 1000) * 1000;
}

function format(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known) return known;
  const made = madeFor(zone);
  if (made) formats.set(zone, made);
  return made;
}

// There is no asking whether a zone is known other than by trying.
function madeFor(zone: string): Intl.DateTimeFormat | null {
  try {
    const two = '2-digit';
    return new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
      ...{ year: 'numeric', month: two, day: two, hour: two, minute: two, second: two },
    });
  } catch {
    return null;
  }
}
