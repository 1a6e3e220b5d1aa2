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
    const told: Told[] = [];
    for (const [id, notices] of groupedBy(due, ({ conferenceId }) => conferenceId)) {
      const digest = notices.some(({ daily }) => daily);
      const tasks = digest ? await this.waiting(tx, id) : [];
      told.push({ conferenceId: id, conference: notices[0]?.conference ?? '', tasks, notices });
    }
    return told;
  }

  private async waiting(tx: Transaction, conferenceId: string): Promise<Told['tasks']> {
    const conference = (await this.conferences.byIds(tx, [conferenceId])).get(conferenceId);
    return conference === undefined ? [] : this.page.tasks(tx, conference);
  }
}
