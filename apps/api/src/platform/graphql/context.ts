import type { Session } from '../access/sessions.js';
import type { PrivateLink } from '../database/viewer.js';
import type { RequestLoaders } from './loaders.js';

/** What every resolver finds beside its arguments. */
export interface RequestContext {
  readonly session: Session | null;
  readonly link: PrivateLink | null;
  readonly loaders: RequestLoaders;
}
