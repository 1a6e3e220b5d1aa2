import { Injectable } from '@nestjs/common';
import { Access } from '../platform/access/access.js';
import { Database, PUBLIC, type Viewer } from '../platform/database/database.js';
import { type CalendarMeeting } from './calendar.js';
import { CalendarReader } from './calendar.reader.js';
import { CalendarLinkStore } from './calendar-link.store.js';

/** A person's own calendar, and the secret address under which programs fetch it. */
@Injectable()
export class OwnCalendar {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly links: CalendarLinkStore,
    private readonly calendars: CalendarReader,
  ) {}

  /** When its address was made; null where there is none. */
  madeAt(viewer: Viewer): Promise<Date | null> {
    if (viewer.kind !== 'person') return Promise.resolve(null);
    return this.database.read(viewer, (tx) => this.links.madeAt(tx));
  }

  /** Not remembered for being sent again, since the secret would be kept with it: who asks twice has the later one. */
  renew(viewer: Viewer): Promise<string> {
    this.access.require(viewer.kind === 'person');
    return this.database.transaction(viewer, (tx) => this.links.renew(tx));
  }

  async end(viewer: Viewer): Promise<void> {
    this.access.require(viewer.kind === 'person');
    await this.database.transaction(viewer, (tx) => this.links.end(tx));
  }

  /** What its owner may see at this moment; null for a secret that is nobody's. */
  async fetched(secret: string): Promise<readonly CalendarMeeting[] | null> {
    const personId = await this.database.read(PUBLIC, (tx) => this.links.whose(tx, secret));
    if (personId === null) return null;
    return this.database.read({ kind: 'person', personId }, (tx) => this.calendars.own(tx));
  }
}
