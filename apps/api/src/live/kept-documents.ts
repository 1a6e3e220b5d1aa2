import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type * as Y from 'yjs';

/** A document exactly as the log had it at `head`. */
export interface ReadDocument {
  readonly doc: Y.Doc;
  readonly head: number;
}

const MOST = 8;
const UNUSED_FOR = 60_000;

/**
 * Documents that the server has changed lately, each as the log has it, for its next change: to read a long one anew
 * takes a second, in which nobody else is heard.
 *
 * Beside the copies that people edit, because a change that comes to nothing must leave no trace in those.
 */
@Injectable()
export class KeptDocuments implements OnApplicationShutdown {
  private readonly kept = new Map<string, { readonly read: ReadDocument; readonly timer: NodeJS.Timeout }>();

  onApplicationShutdown(): void {
    for (const room of [...this.kept.keys()]) this.take(room)?.doc.destroy();
  }

  /** Whoever takes a document has it alone. */
  take(room: string): ReadDocument | null {
    const found = this.kept.get(room);
    if (found === undefined) return null;
    clearTimeout(found.timer);
    this.kept.delete(room);
    return found.read;
  }

  /** To be called once what was changed in it stands in the log. */
  keep(room: string, read: ReadDocument): void {
    this.take(room)?.doc.destroy();
    const [oldest] = this.kept.keys();
    if (oldest !== undefined && this.kept.size >= MOST) this.take(oldest)?.doc.destroy();
    const timer = setTimeout(() => this.take(room)?.doc.destroy(), UNUSED_FOR);
    this.kept.set(room, { read, timer: timer.unref() });
  }
}

/** The document of one change. Where that comes to nothing, or is tried a second time, the document is read anew. */
export class BorrowedDocument {
  private changed: ReadDocument | null = null;

  constructor(
    private readonly room: string,
    private readonly from: KeptDocuments,
  ) {}

  take(): ReadDocument | null {
    this.changed?.doc.destroy();
    this.changed = null;
    return this.from.take(this.room);
  }

  /** How it is if the change stands. */
  changedTo(read: ReadDocument): void {
    this.changed = read;
  }

  giveBack(): void {
    if (this.changed !== null) this.from.keep(this.room, this.changed);
    this.changed = null;
  }

  drop(): void {
    this.changed?.doc.destroy();
    this.changed = null;
  }
}
