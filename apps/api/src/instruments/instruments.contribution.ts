import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Asked, Contributions, type Task } from '../conferences/contributions.events.js';
import { counted } from '../platform/database/counted.js';
import type { Transaction } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnInstruments } from './instrument.policy.js';

/** What the texts have to tell on a conference's page. */
@Injectable()
export class InstrumentsContribution implements OnModuleInit {
  constructor(
    private readonly contributions: Contributions,
    private readonly floor: Floor,
  ) {}

  onModuleInit(): void {
    this.contributions.register({
      may: mayOnInstruments,
      standing: async (tx, id) => ({ provisions: await counted(tx, 'provision where conference_id = $1', id) }),
      tasks: (tx, asked) => this.tasks(tx, asked),
    });
  }

  private async tasks(tx: Transaction, { conferenceId, slug }: Asked): Promise<Task[]> {
    const { part } = await this.floor.speaker(tx, conferenceId);
    if (!mayOnInstruments(part).includes('importInstrument')) return [];
    const there = await counted(tx, 'instrument where conference_id = $1', conferenceId);
    return there > 0 ? [] : [{ kind: 'TextToImport', facts: {}, path: `/c/${slug}/import` }];
  }
}
