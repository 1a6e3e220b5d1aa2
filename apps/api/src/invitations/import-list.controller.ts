import { Body, Controller, Param, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Forbidden } from '../platform/access/forbidden.js';
import type { Viewer } from '../platform/database/database.js';
import { ImportList, type ListKind } from './import-list.js';
import { LIST_LIMIT } from './list-file.js';

const KINDS: readonly ListKind[] = ['contacts', 'stakeholders'];

/** `POST /api/lists/contacts?conference=wcit-12&dryRun=true`, and `stakeholders` beside it: a CSV file as it is. */
@Controller('api/lists')
export class ImportListController {
  constructor(private readonly importing: ImportList) {}

  @Post(':kind')
  @RouteConfig({ bodyLimit: LIST_LIMIT })
  async import(
    @Param('kind') asked: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Body() bytes: unknown,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const kind = KINDS.find((each) => each === asked);
    const { conference, dryRun } = query;
    if (kind === undefined || typeof conference !== 'string') return refused(reply, 404, 'NotFound');
    if (!(bytes instanceof Uint8Array)) return refused(reply, 422, 'FileExpected');
    try {
      const asking = { viewer, kind, slug: conference, bytes, dryRun: dryRun === 'true' };
      const outcome = await this.importing.execute(asking);
      if (outcome === null) return refused(reply, 404, 'NotFound');
      reply.code('problem' in outcome ? 422 : 200);
      return outcome;
    } catch (error) {
      if (error instanceof Forbidden) return refused(reply, 403, 'Forbidden');
      throw error;
    }
  }
}

function refused(reply: FastifyReply, status: number, problem: string): object {
  reply.code(status);
  return { problem, line: null, facts: {} };
}
