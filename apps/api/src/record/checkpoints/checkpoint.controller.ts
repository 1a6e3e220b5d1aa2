import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { checkpointNote } from '#lib/record';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import { Database, PUBLIC, type Viewer } from '../../platform/database/database.js';
import { askedAs } from '../asked-as.js';
import { CheckpointsReader } from './checkpoints.reader.js';
import { TakeCheckpoints } from './take-checkpoints.js';

/** Texts for whoever wants to verify: the keys that sign, and the heads of the chains at this moment. */
@Controller('api')
export class CheckpointController {
  constructor(
    private readonly database: Database,
    private readonly reader: CheckpointsReader,
    private readonly taking: TakeCheckpoints,
  ) {}

  @Get('checkpoint-keys')
  @Header('content-type', 'text/plain; charset=utf-8')
  async keys(): Promise<string> {
    return (await this.database.read(PUBLIC, (tx) => this.reader.keys(tx))).join('');
  }

  @Get('conferences/:slug/checkpoint')
  async checkpoint(
    @Param('slug') slug: string,
    @Query('of') of: unknown,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const taken = await this.taking.execute(askedAs(of, viewer), slug);
    if (taken === null) {
      reply.code(404).send({ kind: 'NotFound', what: 'conference' });
      return;
    }
    reply
      .header('content-type', 'text/plain; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(taken.map(checkpointNote).join('\n'));
  }
}
