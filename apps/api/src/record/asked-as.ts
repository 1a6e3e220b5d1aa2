import { BadUserInput } from '../platform/access/bad-user-input.js';
import { PUBLIC, type Viewer } from '../platform/database/database.js';

/** Whose eyes a download is made with: with `of=public` everybody's, so that it can be handed on. */
export function askedAs(of: unknown, viewer: Viewer): Viewer {
  if (of === undefined) return viewer;
  if (of === 'public') return PUBLIC;
  throw new BadUserInput('AudienceUnknown');
}
