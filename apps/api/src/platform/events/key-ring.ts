import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Viewer } from '../database/viewer.js';
import { Listener } from './listener.js';
import { RIGHTS_CHANGED } from './moved.js';

const LOOK_AGAIN = 1500;
const NONE: ReadonlySet<string> = new Set();
const PUBLIC_KEYS: ReadonlySet<string> = new Set(['public']);

type OnLoss = (lost: ReadonlySet<string>) => void;

/**
 * The audience keys that connected people hold, read again on each change of rights and in any case every 1.5 s.
 *
 * Whoever watches a person is told when a key is taken from them. When the database cannot be asked nobody holds
 * any key: better silent than wrong.
 */
@Injectable()
export class KeyRing implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly held = new Map<string, ReadonlySet<string>>();
  private question = 0;
  private readonly answered = new Map<string, number>();
  private readonly watchers = new Map<string, Set<OnLoss>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.refresh([...this.watchers.keys()]), LOOK_AGAIN);
    this.timer.unref();
    this.listener.onEvent((event) => {
      if (event.kind === RIGHTS_CHANGED && this.watchers.has(event.subjectId)) void this.refresh([event.subjectId]);
    });
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  keysOf(viewer: Viewer): ReadonlySet<string> {
    return viewer.kind === 'person' ? (this.held.get(viewer.personId) ?? NONE) : PUBLIC_KEYS;
  }

  /** Keeps a person's keys at hand until the answer is called. */
  async watch(viewer: Viewer, onLoss: OnLoss): Promise<() => void> {
    if (viewer.kind !== 'person') return () => undefined;
    const { personId } = viewer;
    const mine = this.watchers.get(personId) ?? new Set();
    this.watchers.set(personId, mine.add(onLoss));
    if (!this.held.has(personId)) await this.refresh([personId]);
    return () => {
      mine.delete(onLoss);
      if (mine.size > 0) return;
      this.watchers.delete(personId);
      this.held.delete(personId);
      this.answered.delete(personId);
    };
  }

  private async refresh(people: readonly string[]): Promise<void> {
    if (people.length === 0) return;
    const question = ++this.question;
    const found = await this.ask(people).catch(() => new Map<string, ReadonlySet<string>>());
    for (const personId of people) {
      // What was asked before and comes late, or fails late, says nothing of now.
      if (question < (this.answered.get(personId) ?? 0)) continue;
      this.answered.set(personId, question);
      this.take(personId, found.get(personId) ?? NONE);
    }
  }

  private take(personId: string, keys: ReadonlySet<string>): void {
    const watchers = this.watchers.get(personId);
    if (!watchers) return;
    const before = this.held.get(personId) ?? NONE;
    this.held.set(personId, keys);
    const lost = new Set([...before].filter((key) => !keys.has(key)));
    if (lost.size > 0) for (const onLoss of [...watchers]) onLoss(lost);
  }

  private async ask(people: readonly string[]): Promise<Map<string, ReadonlySet<string>>> {
    const rows = await this.database.read({ kind: 'public' }, (tx) =>
      tx.sql<{ person: string; keys: string[] }>('select person, keys from caucus.keys_of($1::uuid[])', [people]),
    );
    return new Map(rows.map((row) => [row.person, new Set(row.keys)]));
  }
}
