import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BadUserInput } from '../../platform/access/bad-user-input.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { asFile } from '../../platform/http/file-name.js';
import { ATTRIBUTION_FILES } from './attribution-files.js';
import { ExportAttribution } from './export-attribution.js';

/** A file for those who may read the draft: `GET /api/drafts/<id>/attribution?as=csv`, or `as=json`. */
@Controller('api/drafts')
export class AttributionController {
  constructor(private readonly exporting: ExportAttribution) {}

  @Get(':id/attribution')
  async attribution(
    @Param('id') id: string,
    @Query('as') as: unknown,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ending = typeof as === 'string' ? as : 'csv';
    const kind = Object.hasOwn(ATTRIBUTION_FILES, ending) ? ATTRIBUTION_FILES[ending] : undefined;
    if (kind === undefined) throw new BadUserInput('FileKindUnknown');
    const attribution = await this.exporting.execute(viewer, id);
    if (attribution === null) {
      reply.code(404).send({ kind: 'NotFound', what: 'draft' });
      return;
    }
    reply
      .header('content-type', kind.type)
      .header('content-disposition', asFile(`${attribution.draft.title} attribution`, ending))
      .header('cache-control', 'no-store')
      .send(Readable.from(kind.write(attribution)));
  }
}
