import type { MinuteOfDay } from '#lib/notices';

/** Null for what no clock shows. */
export function minuteShown(time: string): MinuteOfDay | null {
  const shown = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return shown ? Number(shown[1]) * 60 + Number(shown[2]) : null;
}

export function shownAt(minute: MinuteOfDay): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
