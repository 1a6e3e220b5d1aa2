import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Contributions } from '../../conferences/contributions.events.js';
import { SharedDocuments } from '../../live/shared-documents.js';
import { Database, type Viewer } from '../../platform/database/database.js';
import { ClearSeenWords } from './clear-seen-words.js';

/** When somebody marks a conference as seen, keeps what its drafts say at that moment. */
@Injectable()
export class MarkDraftsSeen implements OnModuleInit {
  private readonly log = new Logger('DraftsAsSeen');

  constructor(
    private readonly contributions: Contributions,
    private readonly database: Database,
    private readonly rooms: SharedDocuments,
    private readonly clearing: ClearSeenWords,
  ) {}

  onModuleInit(): void {
    this.contributions.register({ seen: (viewer, conferenceId) => this.mark(viewer, conferenceId) });
  }

  private async mark(viewer: Viewer, conferenceId: string): Promise<void> {
    const drafts = await this.database.read(viewer, (tx) =>
      tx.sql<{ id: string }>('select id from draft where conference_id = $1', [conferenceId]),
    );
    const ids = drafts.map(({ id }) => id);
    // The page shows words before they are rows, and these have been seen too.
    for (const { id, head } of await this.heads(ids)) await this.rooms.projectThrough(id, head);
    await this.database.transaction(viewer, async (tx) => {
      for (const id of ids) await tx.sql('select caucus.mark_draft_seen($1)', [id]);
    });
    // Only now does nobody need any more what they had marked before. What is left today goes another day.
    await this.clearing.execute(ids).catch((error: Error) => this.log.warn(`Words seen before stay: ${error.message}`));
  }

  /** How far the log of each has come, which no reader is told. */
  private heads(ids: readonly string[]): Promise<{ id: string; head: number }[]> {
    return this.database.read({ kind: 'system', job: 'mark-drafts-seen' }, (tx) =>
      tx.sql('select id, head::int as head from room where id = any($1::uuid[])', [ids]),
    );
  }
}
