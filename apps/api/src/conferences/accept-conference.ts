import { acceptMeeting, planOf } from '#lib/meetings';
import { acceptWords, type NotAcceptable, notAcceptable } from '#lib/positions';
import type { ConferenceDescription, NewConference } from './new-conference.js';

const SLUG = /^[a-z0-9][a-z0-9-]{0,62}$/;
const MOST_DATES = 200;

/** What keeps a conference from being opened as it was described; null where nothing does. */
export function acceptConference(conference: NewConference): NotAcceptable | null {
  const { slug, meetings, deadlines } = conference;
  if (!SLUG.test(slug)) return notAcceptable('SlugMalformed', { field: 'slug' });
  if (meetings.length > MOST_DATES) return notAcceptable('TooMany', { field: 'meetings', most: MOST_DATES });
  if (deadlines.length > MOST_DATES) return notAcceptable('TooMany', { field: 'deadlines', most: MOST_DATES });
  const described = acceptDescription(conference);
  if (described) return described;
  for (const { name } of deadlines) {
    const problem = acceptWords(name, { field: 'deadlines', most: 300 });
    if (problem) return problem;
  }
  for (const meeting of meetings) {
    const problem = acceptMeeting(planOf(meeting));
    if (problem) return problem;
  }
  return null;
}

/** Likewise of one that is open and described anew. */
export function acceptDescription(described: ConferenceDescription): NotAcceptable | null {
  const { startsOn, endsOn } = described;
  if (endsOn < startsOn) return notAcceptable('EndsBeforeItStarts', { field: 'endsOn' });
  for (const field of ['name', 'shortName', 'place'] as const) {
    const problem = acceptWords(described[field], { field, most: 300 });
    if (problem) return problem;
  }
  return null;
}
