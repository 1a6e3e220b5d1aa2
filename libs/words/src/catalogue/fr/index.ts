import type { Translation } from '../index.js';
import { cli } from './cli.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { findings } from './findings.js';
import { live } from './live.js';
import { mail } from './mail.js';
import { problems } from './problems.js';
import { refusals } from './refusals.js';
import { tasks } from './tasks.js';
import { terms } from './terms.js';
import { web } from './web.js';

export const fr: Translation = {
  ...cli,
  ...errors,
  ...events,
  ...findings,
  ...live,
  ...mail,
  ...problems,
  ...refusals,
  ...tasks,
  ...terms,
  ...web,
};
