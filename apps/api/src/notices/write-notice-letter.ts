import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { NoticeStore } from './notice.store.js';
import { NoticesReader } from './notices.reader.js';
import { PostNotices } from './post-notices.js';
import { ToldOfConferences } from './told-of-conferences.js';

/** Puts what is due to a person into one letter, with what they may read at that moment and nothing else. */
@Injectable()
export class WriteNoticeLetter {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticesReader,
    private readonly told: ToldOfConferences,
    private readonly letter: PostNotices,
    private readonly store: NoticeStore,
  ) {}

  execute(personId: string): Promise<void> {
    return this.database.transaction({ kind: 'person', personId }, async (tx) => {
      const due = await this.notices.due(tx);
      if (due.length === 0) return;
      const letterId = await this.letter.post(tx, personId, await this.told.gather(tx, due));
      if (letterId === null) return;
      const written = due.map(({ id }) => id);
      await this.store.written(tx, written, letterId);
    });
  }
}
