import type { Issue } from '../story.js';

/** Three of the matters that the preparatory meeting in Port of Spain was called for. */
export const issues: readonly Issue[] = [
  {
    key: 'voip',
    title: 'VoIP and the scope of the Regulations',
    summary:
      'The Regulations of 1988 speak of services offered to the public and of the transport beneath them. Do they reach voice carried over the Internet Protocol, and whom do they bind: every provider, or only those a State has recognized?',
    provisions: ['2', '9', '14', '15', '12'],
  },
  {
    key: 'security',
    title: 'Network security',
    summary:
      'The text of 1988 says nothing of the security of networks. Should it say something now, and if so, how far can a treaty on services go without touching crime, content and defence?',
    provisions: ['5', '28', '31'],
  },
  {
    key: 'governance',
    title: 'Internet governance',
    summary:
      'Some regions ask for an article on the Internet; others hold that a treaty between States is the wrong place. What does the Caribbean want said, where, and what may it cost the operation of the Internet in the islands?',
    provisions: ['8', '31', '1'],
  },
];
