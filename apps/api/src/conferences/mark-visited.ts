import { Injectable } from '@nestjs/common';
import { Access } from '../platform/access/access.js';
import { Database, isId, type Viewer } from '../platform/database/database.js';
import { ConferencesReader, type ConferenceView } from './conferences.reader.js';
import { Contributions } from './contributions.events.js';
import { VisitStore } from './visit.store.js';

@Injectable()
export class MarkVisited {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly conferences: ConferencesReader,
    private readonly visits: VisitStore,
    private readonly contributions: Contributions,
  ) {}

  async execute(viewer: Viewer, conferenceId: string): Promise<ConferenceView | null> {
    this.access.require(viewer.kind === 'person');
    if (!isId(conferenceId)) return null;
    for (const contributor of this.contributions.all()) await contributor.seen?.(viewer, conferenceId);
    return this.database.transaction(viewer, async (tx) => {
      const conference = (await this.conferences.byIds(tx, [conferenceId])).get(conferenceId);
      if (!conference) return null;
      await this.visits.mark(tx, conferenceId);
      return conference;
    });
  }
}
