import fc from 'fast-check';
import type { FilingRequest, FilingSituation, Paper, Reach } from '../src/index.js';

export const reaches: readonly Reach[] = ['DELEGATION', 'MEMBERS', 'CONFERENCE', 'PUBLIC'];
export const anyReach = fc.constantFrom(...reaches);

/** A paper as first filed for the conference, with what the test wants different. */
export const paper = (different: Partial<Paper> = {}): Paper => ({
  version: 1,
  revision: 1,
  reach: 'CONFERENCE',
  withdrawnAt: null,
  ...different,
});

export const filing = (different: Partial<FilingRequest> = {}): FilingRequest => ({
  reach: 'CONFERENCE',
  reasons: 'It serves small islands.',
  receivedIn: null,
  ...different,
});

/** An open issue on which nothing stands yet. */
export const situation = (different: Partial<FilingSituation> = {}): FilingSituation => ({
  window: { opensOn: null, closesOn: null },
  day: '2012-10-10',
  standing: [],
  ...different,
});
