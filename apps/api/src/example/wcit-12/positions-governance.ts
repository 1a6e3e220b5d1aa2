import type { Position } from '../story.js';

export const positionsOnGovernance: readonly Position[] = [
  {
    key: 'governance-mainland',
    issue: 'governance',
    by: { person: 'mainland' },
    words:
      'Governments take part on an equal footing in public policy for the Internet. One sentence of principle in Article 3 is enough; names, addresses and routing stay with those who run them.',
    reasons: 'The outcome of Tunis gave each its part. The treaty may say so without taking anything from anyone.',
    audience: 'PUBLIC',
  },
  {
    key: 'governance-west',
    issue: 'governance',
    by: { person: 'west' },
    words:
      'No provision on the Internet. If the conference wishes to speak of it, a resolution outside the treaty is the place.',
    reasons:
      'The Internet grew through bodies in which engineers, companies and users sit with governments. A treaty between States alone would shut the others out.',
    audience: 'PUBLIC',
    joinedBy: ['provider', 'users'],
  },
  {
    key: 'governance-east',
    issue: 'governance',
    by: { person: 'east' },
    words:
      'We can live with a resolution that helps exchange points and landing stations in small islands, and with no article.',
    reasons:
      'Our need is cheaper transit, not a debate on principles. Four of our neighbours send local traffic through another continent.',
    audience: 'MEMBERS',
    joinedBy: ['north'],
  },
  {
    key: 'governance-provider',
    issue: 'governance',
    by: { person: 'provider' },
    words: 'Encourage regional exchange points, and leave routing alone.',
    reasons: 'Every rule on routing would have to be met by our one engineer.',
    audience: 'PUBLIC',
  },
  {
    key: 'governance-data',
    issue: 'governance',
    by: { stakeholder: 'PS-D', receivedIn: 'Message of 2 October 2012' },
    words:
      'Certainty matters more than authorship: say plainly that the Regulations do not govern routing, addressing or content.',
    reasons: 'Investors in our new building ask what Dubai will change. The best answer is a sentence we can point to.',
    audience: 'CONFERENCE',
  },
  {
    key: 'governance-regulator',
    issue: 'governance',
    by: { person: 'regulator' },
    words:
      'Keep Recommendations voluntary. What is agreed in study groups may guide how the Internet is run here, and must not bind.',
    reasons: 'We sit in few study groups, and cannot be bound by what we had no part in.',
    audience: 'CONFERENCE',
  },
];
