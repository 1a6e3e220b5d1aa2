import { atTheDoor } from './at-the-door.js';
import { type Attack, pause } from './attack.js';
import { bombs } from './bombs.js';
import { brokenFrames } from './broken-frames.js';
import { brokenMessages } from './broken-messages.js';
import { fillers } from './fillers.js';
import { floods } from './floods.js';
import { forgeries } from './forgeries.js';
import { letters } from './letters.js';
import { strangeContent } from './strange-content.js';
import { tangles } from './tangles.js';

/** What the others are measured against. */
const peace: Attack = {
  name: 'Nobody attacks',
  tried: 'four people type ten letters a second each',
  answer: 'peace',
  run: async ({ hard }) => {
    await pause(hard ? 3000 : 500);
    return 'peace';
  },
};

/** In this order; what fills the spare draft comes last. */
export const attacks: readonly Attack[] = [
  peace,
  ...atTheDoor,
  ...brokenFrames,
  ...brokenMessages,
  ...forgeries,
  ...strangeContent,
  ...floods,
  ...bombs,
  ...tangles,
  ...fillers,
  ...letters,
];
