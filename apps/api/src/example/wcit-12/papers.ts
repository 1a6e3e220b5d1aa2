import type { Paper } from '../story.js';

/** What is being written together: the region's brief on one issue, and one delegation's next words on another. */
export const papers: readonly Paper[] = [
  {
    key: 'brief-voip',
    by: 'rapporteur',
    kind: 'BRIEF',
    issue: 'voip',
    parts: {
      EDITOR: 'Inez Calderon, rapporteur (illustrative)',
      COMMON_POSITION:
        'None yet. Two wordings of No. 2 stand in brackets; nobody asks that the definitions of Nos. 14 and 15 be changed.',
      BACKGROUND:
        'The text of 1988 speaks of services offered to the public and of the means of transport beneath them. It names no technology.\n\nOperators report that calls arrive over the Internet Protocol which the rules on accounts do not reach.',
      FURTHER_CONSIDERATION:
        'Whether wording that names no technology can carry both views.\n\nWhat No. 9 already lets each Member decide.',
      RESERVATIONS: 'Two delegations hold that content must stay outside.',
      REFERENCES: 'Nos. 2, 9, 12, 14 and 15 of the Regulations.',
      OTHER_REGIONS:
        'The Americas would keep both definitions. Africa asks that voice over the Internet Protocol be covered.',
    },
  },
  {
    key: 'security-east',
    by: 'east',
    kind: 'POSITION',
    issue: 'security',
    parts: {
      WORDS:
        'Members cooperate in keeping international networks secure.\n\nFor the next revision: say what cooperation means for an island with one cable.',
    },
  },
];
