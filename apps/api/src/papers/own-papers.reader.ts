import { Injectable } from '@nestjs/common';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { PapersReader, type PaperView } from './papers.reader.js';

/** What the viewer's own delegation is writing together. */
@Injectable()
export class OwnPapers {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly floor: Floor,
    private readonly papers: PapersReader,
  ) {}

  of(viewer: Viewer, slug: string): Promise<PaperView[]> {
    return this.database.read(viewer, async (tx) => {
      const conference = await this.conferences.bySlug(tx, slug);
      if (conference === null) return [];
      const { stakeholderId } = await this.floor.speaker(tx, conference.id);
      return stakeholderId === null ? [] : this.papers.ofStakeholder(tx, conference.id, stakeholderId);
    });
  }
}
