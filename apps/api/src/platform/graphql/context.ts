import type { Session } from '../access/sessions.js';
import type { RequestLoaders } from './loaders.js';

/** What every resolver finds beside its arguments. */
export interface RequestContext {
  readonly session: Session | null;
  readonly loaders: RequestLoaders;
}
