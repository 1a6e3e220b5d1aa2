import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { PublicAddress } from '../platform/config/public-address.js';
import type { Viewer } from '../platform/database/database.js';
import { OwnCalendar } from './own-calendar.js';

@Resolver()
export class CalendarResolver {
  constructor(
    private readonly own: OwnCalendar,
    private readonly address: PublicAddress,
  ) {}

  @Query('calendarLink')
  async link(@CurrentViewer() viewer: Viewer): Promise<{ madeAt: Date } | null> {
    const madeAt = await this.own.madeAt(viewer);
    return madeAt && { madeAt };
  }

  @Mutation('renewCalendarLink')
  async renew(@CurrentViewer() viewer: Viewer): Promise<{ address: string }> {
    return { address: this.address.link(`/api/calendar/mine/${await this.own.renew(viewer)}.ics`) };
  }

  @Mutation('endCalendarLink')
  async end(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.own.end(viewer);
    return true;
  }
}
