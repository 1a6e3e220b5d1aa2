import { Injectable } from '@nestjs/common';
import type { Viewer } from '../database/viewer.js';
import { KeyRing } from './key-ring.js';
import { Listener } from './listener.js';
import { type Moved, RIGHTS_CHANGED } from './moved.js';
import { Subscriber } from './subscriber.js';

/** What moves, for whoever may know. */
@Injectable()
export class Events {
  private readonly open = new Set<Subscriber>();

  constructor(
    private readonly listener: Listener,
    private readonly keys: KeyRing,
  ) {
    // Nobody can say what was missed, so everybody is sent to look again.
    listener.onGap(() => {
      for (const subscriber of [...this.open]) subscriber.end();
    });
  }

  /**
   * Events of one conference for one viewer, each let through only if the viewer holds its audience key at that
   * moment. Ends when a key of that conference is taken from the viewer, and after a gap in listening.
   */
  async subscribe(viewer: Viewer, conferenceId: string): Promise<AsyncIterableIterator<Moved>> {
    let release = (): void => undefined;
    const stop = this.listener.onEvent((event) => {
      if (event.conferenceId !== conferenceId || event.kind === RIGHTS_CHANGED) return;
      if (this.keys.keysOf(viewer).has(event.audience)) subscriber.push(event);
    });
    const subscriber = new Subscriber(() => {
      stop();
      release();
      this.open.delete(subscriber);
    });
    this.open.add(subscriber);
    release = await this.keys.watch(viewer, () => subscriber.end());
    return subscriber;
  }

  /** For the server's own use: every event, whoever it is for. */
  onEvent(hearer: (event: Moved) => void): () => void {
    return this.listener.onEvent(hearer);
  }
}
