import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Change, type ChangesAsked, Contributions } from '../conferences/contributions.events.js';
import type { Transaction } from '../platform/database/database.js';
import { pathOf } from './paths.js';
import { RecordReader } from './record.reader.js';

/** What the record has to tell on a conference's page: all that happened since the viewer last looked. */
@Injectable()
export class RecordContribution implements OnModuleInit {
  constructor(
    private readonly contributions: Contributions,
    private readonly entries: RecordReader,
  ) {}

  onModuleInit(): void {
    this.contributions.register({ changes: (tx, asked) => this.changes(tx, asked) });
  }

  private async changes(tx: Transaction, { conferenceId, slug, ...asked }: ChangesAsked): Promise<Change[]> {
    const entries = await this.entries.since(tx, conferenceId, asked);
    return entries.map((entry) => {
      const { chain, seq, kind, at, actor, actorId, facts } = entry;
      return { id: `${chain} ${seq}`, kind, at, actor, actorId, facts, path: pathOf(slug, entry) };
    });
  }
}
