import path from 'node:path';
import type { Story } from '../story.js';
import { people } from '../wcit-12/people.js';
import { positions } from './positions.js';

/** Those who serve a conference serve this one too. */
const SERVING = ['secretariat', 'chair', 'rapporteur'];

export const wsis: Story = {
  slug: 'wsis',
  file: path.join(__dirname, 'conference.yaml'),
  people: people.filter(({ key }) => SERVING.includes(key)),
  desks: [{ meeting: 'PrepCom-3', closesOn: '2003-09-22', statementsDueOn: '2003-09-19' }],
  positions,
  amendments: [],
  comments: [],
  papers: [],
  course: [],
};
