import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { PublicAddress } from '../platform/config/public-address.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { asFile } from '../platform/http/file-name.js';
import { type CalendarMeeting, calendarOf } from './calendar.js';
import { CalendarReader } from './calendar.reader.js';
import { OwnCalendar } from './own-calendar.js';

/** Calendars in the form that programs subscribe to: one of a meeting, and one of a person by its secret address. */
@Controller('api/calendar')
export class CalendarController {
  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarReader,
    private readonly own: OwnCalendar,
    private readonly address: PublicAddress,
  ) {}

  @Get('meetings/:file')
  async ofMeeting(
    @Param('file') file: string,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const meeting = await this.database.read(viewer, (tx) => this.calendars.meeting(tx, idIn(file)));
    this.send(reply, meeting && { name: meeting.name, meetings: [meeting] });
  }

  @Get('mine/:file')
  async ofPerson(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const meetings = await this.own.fetched(idIn(file));
    this.send(reply, meetings && { name: 'Caucus', meetings });
  }

  private send(
    reply: FastifyReply,
    found: { readonly name: string; readonly meetings: readonly CalendarMeeting[] } | null,
  ): void {
    if (found === null) {
      reply.code(404).send({ kind: 'NotFound', what: 'calendar' });
      return;
    }
    reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', asFile(found.name, 'ics'))
      .header('cache-control', 'private, no-cache')
      .header('referrer-policy', 'no-referrer')
      .send(calendarOf({ ...found, link: (path) => this.address.link(path) }));
  }
}

function idIn(file: string): string {
  return file.replace(/\.ics$/, '');
}
