import { conferenceShape, placesOf } from '#lib/meetings';

/** Every field that a conference's file may have, a line each. */
export const FIELDS = placesOf(conferenceShape)
  .map((place) => `  ${place}`)
  .join('\n');
