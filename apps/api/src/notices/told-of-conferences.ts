import { Injectable } from '@nestjs/common';
import { ConferencePageReader } from '../conferences/conference-page.reader.js';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { Told } from './letter-words.js';
import type { DueNotice } from './notices.reader.js';

/** Notices by conference; a digest also says what waits there for its reader. */
@Injectable()
export class ToldOfConferences {
  constructor(
    private readonly conferences: ConferencesReader,
    private readonly page: ConferencePageReader,
  ) {}

  async gather(tx: Transaction, due: readonly DueNotice[]): Promise<Told[]> {
    const found = await this.conferences.byIds(tx, [...new Set(due.map(({ conferenceId }) => conferenceId))]);
    const told: Told[] = [];
    for (const [id, notices] of groupedBy(due, ({ conferenceId }) => conferenceId)) {
      const conference = found.get(id);
      const digest = notices.some(({ daily }) => daily);
      const tasks = conference !== undefined && digest ? await this.page.tasks(tx, conference) : [];
      told.push({ conferenceId: id, conference: notices[0]?.conference ?? '', tasks, notices });
    }
    return told;
  }
}
