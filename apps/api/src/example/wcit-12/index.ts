import path from 'node:path';
import type { Story } from '../story.js';
import { amendments } from './amendments.js';
import { comments } from './comments.js';
import { course } from './course.js';
import { papers } from './papers.js';
import { people } from './people.js';
import { positionsOnGovernance } from './positions-governance.js';
import { positionsOnSecurity } from './positions-security.js';
import { positionsOnVoip } from './positions-voip.js';

export const wcit12: Story = {
  slug: 'wcit-12',
  file: path.join(__dirname, 'conference.yaml'),
  people,
  desks: [{ meeting: 'CTU/ITU preparatory meeting', closesOn: '2012-10-15', statementsDueOn: '2012-10-12' }],
  positions: [...positionsOnVoip, ...positionsOnSecurity, ...positionsOnGovernance],
  amendments,
  comments,
  papers,
  course,
};
