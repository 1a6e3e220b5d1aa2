import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database, type Viewer } from '../platform/database/database.js';
import { moved } from '../platform/events/moved.js';
import { DocumentFolder } from './document-folder.js';
import { type FileToRead, ReadingStore } from './reading.store.js';
import { type Read, ReadingThread } from './reading-thread.js';
import { SweepFiles } from './sweep-files.js';

const ROUND = 15_000;
const MOST_TRIES = 5;
const JOB: Viewer = { kind: 'system', job: 'read-files' };

/**
 * Reads what files say, one after the other, so that they can be found.
 *
 * A file that a server has begun to read is left to it for a minute. If the server dies of it, others try, and after a
 * few times the file is kept unread. Once a day the same round sweeps the folder.
 */
@Injectable()
export class ReadFiles implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Documents');
  private readonly thread = new ReadingThread();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly folder: DocumentFolder,
    private readonly store: ReadingStore,
    private readonly sweeping: SweepFiles,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.soon(), ROUND);
    this.timer.unref();
    this.soon();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.thread.end();
    this.sweeping.end();
    await this.round;
  }

  /** Something may be there to be read. */
  soon(): void {
    this.again = true;
    this.round ??= this.rounds().finally(() => {
      this.round = null;
    });
  }

  // A database that cannot be asked now is asked again in the next round.
  private async rounds(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        for (let file = await this.next(); file !== null && !this.stopped; file = await this.next())
          await this.one(file);
      }
      if (!this.stopped) await this.sweeping.whenDue();
    } catch (error) {
      if (!this.stopped) this.log.warn(`Files wait to be read: ${(error as Error).message}`);
    }
  }

  private next(): Promise<FileToRead | null> {
    return this.database.transaction(JOB, (tx) => this.store.next(tx));
  }

  private async one(file: FileToRead): Promise<void> {
    const outcome = await this.outcome(file);
    if (outcome === null || this.stopped) return;
    await this.database.transaction(JOB, async (tx) => {
      await this.store.read(tx, file.id, outcome);
      const { conferenceId, key: audience, documentId: subjectId } = file;
      await moved(tx, { conferenceId, audience, kind: 'DocumentMoved', subjectId });
    });
  }

  /** Null to leave it to another server, or to a later try. */
  private async outcome({ sha256, kind, tries }: FileToRead): Promise<Read | null> {
    if (tries > MOST_TRIES) return { problem: 'FileNotRead' };
    const bytes = await this.folder.read(sha256);
    if (bytes !== null) return this.thread.read({ kind, bytes });
    return tries === MOST_TRIES ? { problem: 'FileElsewhere' } : null;
  }
}
