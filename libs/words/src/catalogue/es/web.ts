import type { Translation } from '../index.js';
import { amending } from './pages/amending.js';
import { calls } from './pages/calls.js';
import { conference } from './pages/conference.js';
import { desk } from './pages/desk.js';
import { documentPages } from './pages/documents.js';
import { drafting } from './pages/drafting.js';
import { floorPages } from './pages/floor.js';
import { frame } from './pages/frame.js';
import { inviting } from './pages/inviting.js';
import { issues } from './pages/issues.js';
import { ledger } from './pages/ledger.js';
import { locks } from './pages/locks.js';
import { looks } from './pages/looks.js';
import { meetings } from './pages/meetings.js';
import { notes } from './pages/notes.js';
import { notices } from './pages/notices.js';
import { overview } from './pages/overview.js';
import { papers } from './pages/papers.js';
import { register } from './pages/register.js';
import { registrations } from './pages/registrations.js';
import { reportPages } from './pages/reports.js';
import { rules } from './pages/rules.js';
import { signingIn } from './pages/signing-in.js';
import { stances } from './pages/stances.js';
import { texts } from './pages/texts.js';

export const web: Translation = {
  ...amending,
  ...calls,
  ...conference,
  ...desk,
  ...documentPages,
  ...drafting,
  ...floorPages,
  ...frame,
  ...inviting,
  ...issues,
  ...ledger,
  ...locks,
  ...looks,
  ...meetings,
  ...overview,
  ...notes,
  ...notices,
  ...papers,
  ...register,
  ...registrations,
  ...reportPages,
  ...rules,
  ...signingIn,
  ...stances,
  ...texts,
};
