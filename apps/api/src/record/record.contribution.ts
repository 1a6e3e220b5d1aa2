import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Asked, type Change, Contributions } from '../conferences/contributions.events.js';
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
    this.contributions.register({ changes: (tx, asked, since, most) => this.changes(tx, asked, since, most) });
  }

  private async changes(
    tx: Transaction,
    { conferenceId, slug }: Asked,
    since: Date | null,
    most: number,
  ): Promise<Change[]> {
    const entries = await this.entries.since(tx, conferenceId, since, most);
    return entries.map((entry) => {
      const { chain, seq, kind, at, actor, facts } = entry;
      return { id: `${chain} ${seq}`, kind, at, actor, facts, path: pathOf(slug, entry) };
    });
  }
}
