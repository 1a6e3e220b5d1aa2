import type { Story } from '../story.js';
import { amendments } from './amendments.js';
import { comments } from './comments.js';
import { conference } from './conference.js';
import { course } from './course.js';
import { instrument } from './instrument.js';
import { issues } from './issues.js';
import { papers } from './papers.js';
import { people } from './people.js';
import { positionsOnGovernance } from './positions-governance.js';
import { positionsOnSecurity } from './positions-security.js';
import { positionsOnVoip } from './positions-voip.js';
import { stakeholders } from './stakeholders.js';

export const wcit12: Story = {
  conference,
  stakeholders,
  people,
  instrument,
  issues,
  positions: [...positionsOnVoip, ...positionsOnSecurity, ...positionsOnGovernance],
  amendments,
  comments,
  papers,
  course,
};
