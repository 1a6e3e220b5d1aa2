import type { Step } from '../story.js';

/**
 * The first reading: No. 2 is left in brackets, on No. 28 two agree and a third must look again, one amendment is not
 * taken. Since Rev.1 was sealed, the gold franc has gone from No. 49.
 */
export const course: readonly Step[] = [
  {
    kind: 'merge',
    provision: '2',
    amendments: ['scope-any-technology', 'scope-no-content', 'scope-no-content-territory', 'scope-keep'],
  },
  {
    kind: 'merge',
    provision: '28',
    amendments: ['quality-and-security-north', 'quality-and-security-east'],
    uncontested: true,
  },
  {
    kind: 'dismissal',
    amendment: 'add-public-policy',
    reason: 'Most of the room holds that this belongs in a resolution, and not among rules on services.',
  },
  { kind: 'seal', note: 'After the first reading' },
  { kind: 'merge', provision: '49', amendments: ['monetary-unit'], uncontested: true },
];
