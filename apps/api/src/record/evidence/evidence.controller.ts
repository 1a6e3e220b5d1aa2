import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { asFile } from '../../platform/http/file-name.js';
import { askedAs } from '../asked-as.js';
import { ExportEvidence, type ExportedEvidence } from './export-evidence.js';

/**
 * Files for whoever wants to verify: `GET /api/conferences/<word>/evidence`, all that the viewer may see, or with
 * `?of=public` what everybody may.
 */
@Controller('api/conferences')
export class EvidenceController {
  constructor(private readonly exporting: ExportEvidence) {}

  @Get(':slug/evidence')
  async evidence(
    @Param('slug') slug: string,
    @Query('of') of: unknown,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const exported = await this.exporting.execute(askedAs(of, viewer), slug);
    if (exported === 'TooMany') {
      reply.code(503).header('retry-after', '30').send({ kind: 'TooManyAtOnce' });
    } else if (exported === null) {
      reply.code(404).send({ kind: 'NotFound', what: 'conference' });
    } else {
      await send(exported, slug, reply);
    }
  }
}

async function send({ file, remove }: ExportedEvidence, slug: string, reply: FastifyReply): Promise<void> {
  const { size } = await stat(file);
  const bytes = createReadStream(file);
  bytes.once('close', () => void remove());
  reply
    .header('content-type', 'application/gzip')
    .header('content-length', size)
    .header('content-disposition', asFile(`${slug} evidence`, 'tar.gz'))
    .header('cache-control', 'no-store')
    .send(bytes);
}
