import { createHmac } from 'node:crypto';
import { APPLICATION_ROLE } from '../database/admit-application.js';

/** The application's login on a Postgres of our own. Its password follows from the owner's, so none is kept twice. */
export function applicationUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.password = createHmac('sha256', url.password).update(APPLICATION_ROLE).digest('base64url');
  url.username = APPLICATION_ROLE;
  return url.toString();
}
