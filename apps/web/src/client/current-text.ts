import type { Conference } from './conference.js';
import { remember, remembered } from './remembered.js';

type Text = Conference['instruments'][number];

/** A conference may have several texts; the navigation leads to the draft of the one last looked at. */
export function currentText(conference: Conference): Text | undefined {
  const last = remembered(`text.${conference.slug}`);
  const { instruments } = conference;
  return instruments.find((each) => each.id === last) ?? instruments.find((each) => each.draft) ?? instruments[0];
}

export function rememberText(conference: Conference, instrumentId: string): void {
  remember(`text.${conference.slug}`, instrumentId);
}
