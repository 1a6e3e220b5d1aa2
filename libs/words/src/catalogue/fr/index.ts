import type { Translation } from '../index.js';
import { calling } from './calling.js';
import { cli } from './cli.js';
import { concerns } from './concerns.js';
import { consensus } from './consensus.js';
import { documents } from './documents.js';
import { errors } from './errors.js';
import { events } from './events.js';
import { evidence } from './evidence.js';
import { findings } from './findings.js';
import { floor } from './floor.js';
import { invitations } from './invitations.js';
import { live } from './live.js';
import { mail } from './mail.js';
import { meetings } from './meetings.js';
import { problems } from './problems.js';
import { refusals } from './refusals.js';
import { registration } from './registration.js';
import { reports } from './reports.js';
import { tasks } from './tasks.js';
import { terms } from './terms.js';
import { web } from './web.js';

export const fr: Translation = {
  ...calling,
  ...cli,
  ...concerns,
  ...consensus,
  ...documents,
  ...errors,
  ...events,
  ...evidence,
  ...findings,
  ...floor,
  ...invitations,
  ...live,
  ...mail,
  ...meetings,
  ...problems,
  ...refusals,
  ...registration,
  ...reports,
  ...tasks,
  ...terms,
  ...web,
};
