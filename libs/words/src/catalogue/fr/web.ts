import type { Translation } from '../index.js';
import { amending } from './pages/amending.js';
import { conference } from './pages/conference.js';
import { desk } from './pages/desk.js';
import { drafting } from './pages/drafting.js';
import { frame } from './pages/frame.js';
import { issues } from './pages/issues.js';
import { ledger } from './pages/ledger.js';
import { locks } from './pages/locks.js';
import { looks } from './pages/looks.js';
import { papers } from './pages/papers.js';
import { signingIn } from './pages/signing-in.js';
import { texts } from './pages/texts.js';

export const web: Translation = {
  ...amending,
  ...conference,
  ...desk,
  ...drafting,
  ...frame,
  ...issues,
  ...ledger,
  ...locks,
  ...looks,
  ...papers,
  ...signingIn,
  ...texts,
};
