/** `4 December 2026 at 17:00 (Port of Spain, GMT−4)`: a moment as the clocks of one time zone show it, which is named. */
export function zonedMoment(locale: string, at: string, zone: string): string {
  const moment = new Date(at);
  const spoken = locale === 'en' ? 'en-GB' : locale;
  const written = new Intl.DateTimeFormat(spoken, { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
  const offset = partOf(new Intl.DateTimeFormat(spoken, { timeZoneName: 'shortOffset', timeZone: zone }), moment);
  return `${written.format(moment)} (${placeOf(zone)}, ${offset})`;
}

/** `Port of Spain`: the place a zone of the IANA list is named after. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The moment at which the clocks of a zone show `2026-12-04T17:00`; null for what is no such time. */
export function instantIn(zone: string, wallTime: string): string | null {
  const asUtc = Date.parse(`${wallTime}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wallTime) || Number.isNaN(asUtc)) return null;
  // Twice, because the first guess may lie on the other side of a change of clocks.
  const guess = asUtc - offsetAt(zone, asUtc);
  return new Date(asUtc - offsetAt(zone, guess)).toISOString();
}

/** `2026-12-04T17:00`, as the clocks of a zone show a moment. */
export function wallTimeIn(zone: string, at: string): string {
  const moment = Date.parse(at);
  return new Date(moment + offsetAt(zone, moment)).toISOString().slice(0, 16);
}

export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** How long it is until a moment, in the greatest unit of which there is more than one; `ago` for what is past. */
export function timeLeft(locale: string, at: string, now: number): string {
  const minutes = Math.round((Date.parse(at) - now) / 60_000);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (Math.abs(minutes) >= 2 * 1440) return relative.format(Math.trunc(minutes / 1440), 'day');
  if (Math.abs(minutes) >= 120) return relative.format(Math.trunc(minutes / 60), 'hour');
  return relative.format(minutes, 'minute');
}

/** How far ahead of UTC the clocks of a zone are, in milliseconds. */
function offsetAt(zone: string, at: number): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(
    at,
  );
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}

function partOf(format: Intl.DateTimeFormat, moment: Date): string {
  return (
    format
      .formatToParts(moment)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.replace('-', '−') ?? ''
  );
}
