import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Sessions } from '../access/sessions.js';

const LOOK_AGAIN = 1500;

/** Tells when a session has ended, here or on another node, within two seconds. */
@Injectable()
export class SessionWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly watched = new Map<string, Set<() => void>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sessions: Sessions) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), LOOK_AGAIN);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Calls `onEnd` once when the session ends; stops watching when the answer is called. */
  until(sessionId: string, onEnd: () => void): () => void {
    const hearers = this.watched.get(sessionId) ?? new Set();
    this.watched.set(sessionId, hearers.add(onEnd));
    return () => {
      hearers.delete(onEnd);
      if (hearers.size === 0) this.watched.delete(sessionId);
    };
  }

  // While the database cannot be asked nobody is thrown out: nothing can be read or written then anyway.
  private async look(): Promise<void> {
    const ids = [...this.watched.keys()];
    if (ids.length === 0) return;
    const standing = await this.sessions.standing(ids).catch(() => new Set(ids));
    for (const id of ids) if (!standing.has(id)) for (const onEnd of [...(this.watched.get(id) ?? [])]) onEnd();
  }
}
