import { acceptMeeting, planOf } from '#lib/meetings';
import { acceptWords, type NotAcceptable, notAcceptable } from '#lib/positions';
import type { NewConference } from './new-conference.js';

const SLUG = /^[a-z0-9][a-z0-9-]{0,62}$/;
const MOST_DATES = 200;

/** What keeps a conference from being opened as it was described; null where nothing does. */
export function acceptConference(conference: NewConference): NotAcceptable | null {
  const { slug, startsOn, endsOn, meetings, deadlines } = conference;
  if (!SLUG.test(slug)) return notAcceptable('SlugMalformed', { field: 'slug' });
  if (meetings.length > MOST_DATES) return notAcceptable('TooMany', { field: 'meetings', most: MOST_DATES });
  if (deadlines.length > MOST_DATES) return notAcceptable('TooMany', { field: 'deadlines', most: MOST_DATES });
  if (endsOn < startsOn) return notAcceptable('EndsBeforeItStarts', { field: 'endsOn' });
  for (const [field, words] of wordsOf(conference)) {
    const problem = acceptWords(words, { field, most: 300 });
    if (problem) return problem;
  }
  for (const meeting of meetings) {
    const problem = acceptMeeting(planOf(meeting));
    if (problem) return problem;
  }
  return null;
}

function wordsOf({ name, shortName, place, deadlines }: NewConference): readonly (readonly [string, string])[] {
  return [
    ['name', name],
    ['shortName', shortName],
    ['place', place],
    ...deadlines.map((deadline) => ['deadlines', deadline.name] as const),
  ];
}
