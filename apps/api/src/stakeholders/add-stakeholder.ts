import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { type AddBodyOutcome, Bodies } from './bodies.events.js';
import { Floor } from './floor.reader.js';
import type { NewStakeholder } from './new-stakeholder.js';
import { mayOnParticipation } from './stakeholder.policy.js';

export type AddStakeholderOutcome = AddBodyOutcome | Refusal<'NotFound', { what: string }>;

interface Request {
  readonly conferenceId: string;
  readonly input: NewStakeholder;
}

@Injectable()
export class AddStakeholder {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly floor: Floor,
    private readonly bodies: Bodies,
  ) {}

  execute(viewer: Viewer, request: Request, key: string): Promise<AddStakeholderOutcome> {
    return this.database.mutation(viewer, { name: 'addStakeholder', key, input: request }, (tx) =>
      this.add(tx, request),
    );
  }

  private async add(tx: Transaction, { conferenceId, input }: Request): Promise<AddStakeholderOutcome> {
    const known = isId(conferenceId) && (await this.conferences.byIds(tx, [conferenceId])).has(conferenceId);
    if (!known) return refuse('NotFound', { what: 'conference' });
    const { part } = await this.floor.speaker(tx, conferenceId);
    this.floor.require(mayOnParticipation(part).includes('addStakeholder'));
    return this.bodies.add(tx, conferenceId, input);
  }
}
