import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale } from '#lib/words';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { asFile } from '../platform/http/file-name.js';
import { type Print, PrintParticipants } from './print-participants.js';

const PRINTS: readonly Print[] = ['badges', 'participants.pdf', 'participants.csv'];

/** `GET /api/meetings/<id>/badges?locale=en`, and `participants.pdf` and `participants.csv` beside it. */
@Controller('api/meetings')
export class PrintParticipantsController {
  constructor(private readonly printing: PrintParticipants) {}

  @Get(':id/:print')
  async print(
    @Param() { id, print: asked }: { readonly id: string; readonly print: string },
    @Query('locale') spoken: unknown,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const print = PRINTS.find((each) => each === asked);
    const locale = typeof spoken === 'string' && isLocale(spoken) ? spoken : 'en';
    const found = print ? await this.printing.execute({ viewer, meetingId: id, print, locale }) : null;
    if (found === null) {
      reply.code(404).send({ kind: 'NotFound', what: 'meeting' });
      return;
    }
    const isTable = print === 'participants.csv';
    reply
      .header('content-type', isTable ? 'text/csv; charset=utf-8' : 'application/pdf')
      .header('content-disposition', asFile(found.name, isTable ? 'csv' : 'pdf'))
      .header('cache-control', 'no-store')
      .send(found.bytes);
  }
}
