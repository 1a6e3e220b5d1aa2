import type { Position } from '../story.js';

const entered = (stakeholder: string): Position['by'] => ({ stakeholder, receivedIn: `Letter of ${stakeholder}` });

/** One body of each kind on the issue that no two kinds saw alike. */
export const positions: readonly Position[] = [
  {
    key: 'internet-government',
    issue: 'internet',
    by: entered('GOV-A'),
    words: 'Public policy for the Internet is made by governments together, in a body of the United Nations.',
    reasons: 'A resource that every country depends on cannot be ruled from one of them.',
    audience: 'PUBLIC',
  },
  {
    key: 'internet-business',
    issue: 'internet',
    by: entered('BUS-1'),
    words: 'Those who build and run networks coordinate them; governments see to it that laws of their own hold.',
    reasons: 'What works today was built without a treaty, and investors trust it.',
    audience: 'PUBLIC',
  },
  {
    key: 'internet-civil-society',
    issue: 'internet',
    by: entered('CS-S'),
    words: 'Public policy for the Internet is made in the open, with users at the table as of right.',
    reasons: 'Rules for everybody’s speech need everybody’s voice.',
    audience: 'PUBLIC',
  },
  {
    key: 'internet-organisation',
    issue: 'internet',
    by: entered('IO-1'),
    words: 'Each organisation does the part that its mandate gives it, and they tell each other what they do.',
    reasons: 'Mandates that overlap cost small delegations twice.',
    audience: 'PUBLIC',
  },
];
