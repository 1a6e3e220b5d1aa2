import type { Translation } from '../index.js';
import { errors } from './errors.js';
import { findings } from './findings.js';
import { live } from './live.js';
import { mail } from './mail.js';
import { problems } from './problems.js';
import { refusals } from './refusals.js';
import { terms } from './terms.js';

export const fr: Translation = { ...errors, ...findings, ...live, ...mail, ...problems, ...refusals, ...terms };
