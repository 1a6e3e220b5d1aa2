import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, notAcceptable } from '#lib/positions';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { Floor } from './floor.reader.js';
import type { Role } from './memberships.reader.js';
import { Participation } from './participation.events.js';
import { mayOnParticipation } from './stakeholder.policy.js';
import { StakeholdersReader } from './stakeholders.reader.js';

export interface AppointInput {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly stakeholderId?: string | null;
  readonly inDraftingGroup: boolean;
  readonly sendLink: boolean;
}

interface Request {
  readonly conferenceId: string;
  readonly input: AppointInput;
}

export type AppointOutcome = { readonly id: string } | NotAcceptable | Refusal<'NotFound', { what: string }>;

@Injectable()
export class Appoint {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly floor: Floor,
    private readonly stakeholders: StakeholdersReader,
    private readonly participation: Participation,
  ) {}

  execute(viewer: Viewer, request: Request, key: string): Promise<AppointOutcome> {
    return this.database.mutation(viewer, { name: 'appoint', key, input: request }, (tx) => this.appoint(tx, request));
  }

  private async appoint(tx: Transaction, { conferenceId, input }: Request): Promise<AppointOutcome> {
    const conference = isId(conferenceId) ? (await this.conferences.byIds(tx, [conferenceId])).get(conferenceId) : null;
    if (!conference) return refuse('NotFound', { what: 'conference' });
    const { part } = await this.floor.speaker(tx, conferenceId);
    this.floor.require(mayOnParticipation(part).includes('appoint'));
    const problem = acceptAppointment(input);
    if (problem) return problem;
    const { stakeholderId = null } = input;
    if (stakeholderId !== null && !(await this.takesPart(tx, conferenceId, stakeholderId)))
      return refuse('NotFound', { what: 'stakeholder' });
    return { id: await this.participation.begin(tx, conference, input) };
  }

  private async takesPart(tx: Transaction, conferenceId: string, stakeholderId: string): Promise<boolean> {
    if (!isId(stakeholderId)) return false;
    return (await this.stakeholders.byIds(tx, [stakeholderId])).get(stakeholderId)?.conferenceId === conferenceId;
  }
}

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

function acceptAppointment({ email, name, role, stakeholderId }: AppointInput): NotAcceptable | null {
  if (email.length > 254 || !EMAIL.test(email.trim())) return notAcceptable('EmailMalformed', { field: 'email' });
  if ((role === 'HEAD' || role === 'DELEGATE') && !stakeholderId)
    return notAcceptable('StakeholderNeeded', { field: 'stakeholderId' });
  if (role === 'SECRETARIAT' && stakeholderId)
    return notAcceptable('SecretariatSpeaksForNobody', { field: 'stakeholderId' });
  return acceptWords(name, { field: 'name', most: 200 });
}
