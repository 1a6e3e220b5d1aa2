import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ClientAddress, CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { asFile } from '../../platform/http/file-name.js';
import { Places } from '../../platform/http/places.js';
import { askedAs } from '../asked-as.js';
import { ExportEvidence, type ExportedEvidence } from './export-evidence.js';

/** Archives that one asker has in hand: waited for, being made, on their way. Their files are as large as the record. */
const ARCHIVES = { ofAPerson: 2, ofThePublicAtOneAddress: 6 };

/**
 * Files for whoever wants to verify: `GET /api/conferences/<word>/evidence`, all that the viewer may see, or with
 * `?of=public` what everybody may.
 */
@Controller('api/conferences')
export class EvidenceController {
  private readonly places = new Places(ARCHIVES);

  constructor(private readonly exporting: ExportEvidence) {}

  @Get(':slug/evidence')
  async evidence(
    @Param('slug') slug: string,
    @Query('of') of: unknown,
    @CurrentViewer() viewer: Viewer,
    @ClientAddress() address: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const eyes = askedAs(of, viewer);
    const leave = this.places.take(viewer.kind === 'person' ? viewer.personId : null, address);
    if (leave === null) {
      reply.code(429).header('retry-after', '30').send({ kind: 'TooManyAtOnce' });
      return;
    }
    const sent = await this.send(eyes, slug, reply).catch((error: unknown) => {
      leave();
      throw error;
    });
    if (sent === null || sent.closed) leave();
    else sent.once('close', leave);
  }

  /** The bytes on their way; null where there are none. */
  private async send(viewer: Viewer, slug: string, reply: FastifyReply): Promise<ReadStream | null> {
    const exported = await this.exporting.execute(viewer, slug);
    if (exported === 'TooMany') {
      reply.code(503).header('retry-after', '30').send({ kind: 'TooManyAtOnce' });
      return null;
    }
    if (exported === null) {
      reply.code(404).send({ kind: 'NotFound', what: 'conference' });
      return null;
    }
    return hand(exported, slug, reply);
  }
}

async function hand({ file, remove }: ExportedEvidence, slug: string, reply: FastifyReply): Promise<ReadStream> {
  const { size } = await stat(file);
  const bytes = createReadStream(file);
  bytes.once('close', () => void remove());
  reply
    .header('content-type', 'application/gzip')
    .header('content-length', size)
    .header('content-disposition', asFile(`${slug} evidence`, 'tar.gz'))
    .header('cache-control', 'no-store')
    .send(bytes);
  return bytes;
}
