import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AskedFor, Contributions, type OwedTask } from '../conferences/contributions.events.js';
import { counted } from '../platform/database/counted.js';
import type { Transaction } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnInstruments } from './instrument.policy.js';

/** The capacity of whoever brings texts in. */
const IMPORTING = 'importing';

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
      // The texts are everybody's.
      standing: async (tx, id, which) =>
        which === 'all' ? { provisions: await counted(tx, 'provision where conference_id = $1', id) } : {},
      capacities: (tx, id) => this.capacities(tx, id),
      tasks: (tx, asked) => this.tasks(tx, asked),
    });
  }

  private async capacities(tx: Transaction, conferenceId: string): Promise<string[]> {
    const { part } = await this.floor.speaker(tx, conferenceId);
    return mayOnInstruments(part).includes('importInstrument') ? [IMPORTING] : [];
  }

  private async tasks(tx: Transaction, { conferenceId, slug, isFor }: AskedFor): Promise<OwedTask[]> {
    if (!isFor(IMPORTING)) return [];
    const there = await counted(tx, 'instrument where conference_id = $1', conferenceId);
    return there > 0 ? [] : [{ kind: 'TextToImport', facts: {}, path: `/c/${slug}/import`, for: [IMPORTING] }];
  }
}
