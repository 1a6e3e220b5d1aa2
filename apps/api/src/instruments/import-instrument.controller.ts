import { randomUUID } from 'node:crypto';
import { Body, Controller, Headers, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { isRefusal, type Refusal } from '#lib/foundation';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Forbidden } from '../platform/access/forbidden.js';
import type { Viewer } from '../platform/database/database.js';
import { ImportInstrument, type ImportRequest } from './import-instrument.js';
import type { FileProblem, ReadFile } from './instrument-file.js';
import { fileProblem } from './instrument-reading.js';

const FILE_LIMIT = 20 * 1024 * 1024;
type Asked = Readonly<Record<string, unknown>>;

/** Files come as they are, beside GraphQL: `POST /api/import/instrument?conference=wcit-12&title=…`. */
@Controller('api/import')
export class ImportInstrumentController {
  constructor(private readonly importing: ImportInstrument) {}

  @Post('instrument')
  @RouteConfig({ bodyLimit: FILE_LIMIT })
  async import(
    @Query() asked: Asked,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    if (!(body instanceof Uint8Array)) return this.answer(fileProblem('FileExpected'), reply);
    const request = requestOf(asked);
    try {
      if (word(asked, 'dryRun') === 'true')
        return this.answer(await this.importing.preview(viewer, request, body), reply);
      return this.answer(await this.importing.execute(viewer, request, body, key ?? randomUUID()), reply);
    } catch (error) {
      if (!(error instanceof Forbidden)) throw error;
      reply.code(403);
      return { problem: 'Forbidden', line: null, column: null, facts: {} };
    }
  }

  private answer(outcome: ReadFile | { id: string } | Refusal, reply: FastifyReply): object {
    if (isRefusal(outcome)) {
      const { problem = 'NotFound', line = null, column = null, facts = {} } = outcome as Partial<FileProblem>;
      reply.code(outcome.kind === 'NotFound' ? 404 : 422);
      return { problem, line, column, facts };
    }
    reply.code('id' in outcome ? 201 : 200);
    return outcome;
  }
}

function requestOf(asked: Asked): ImportRequest {
  return {
    conference: word(asked, 'conference'),
    title: word(asked, 'title').trim(),
    shortTitle: word(asked, 'shortTitle').trim(),
    language: word(asked, 'language') || 'en',
    source: word(asked, 'source'),
    summary: word(asked, 'summary') === 'true',
  };
}

// A name given twice comes as a list, and counts as not given.
function word(asked: Asked, name: string): string {
  const value = asked[name];
  return typeof value === 'string' ? value : '';
}
