/** The days on which papers are taken, as calendar days `2012-10-17`; null where there is no bound. */
export interface FilingWindow {
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

/** `day` is the conference's day: its `asOf` where it has one. Days of this form sort as text. */
export function isOpen(window: FilingWindow, day: string): boolean {
  if (window.opensOn !== null && day < window.opensOn) return false;
  return window.closesOn === null || day <= window.closesOn;
}
