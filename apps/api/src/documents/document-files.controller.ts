import { randomUUID } from 'node:crypto';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '#lib/foundation';
import { notAcceptable } from '#lib/positions';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Forbidden } from '../platform/access/forbidden.js';
import type { Viewer } from '../platform/database/database.js';
import { AddFile, type AddFileOutcome } from './add-file.js';
import { HandOutFile } from './hand-out-file.js';
import { ReadFiles } from './read-files.js';

const FILE_LIMIT = 20 * 1024 * 1024;

interface Sending {
  Params: { readonly id: string };
  Querystring: Readonly<Record<string, unknown>>;
}

/** Files come and go as they are, beside GraphQL. */
@Controller('api/documents')
export class DocumentFilesController {
  constructor(
    private readonly adding: AddFile,
    private readonly handing: HandOutFile,
    private readonly reading: ReadFiles,
  ) {}

  @Post(':id/files')
  @RouteConfig({ bodyLimit: FILE_LIMIT })
  async add(
    @Req() { params, query, body, headers }: FastifyRequest<Sending>,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    if (!(body instanceof Uint8Array)) return answer(notAcceptable('FileExpected'), reply);
    const asked = { documentId: params.id, name: word(query['name']), language: word(query['language']) };
    try {
      const key = word(headers['idempotency-key']) || randomUUID();
      const outcome = await this.adding.execute(viewer, asked, body, key);
      this.reading.soon();
      return answer(outcome, reply);
    } catch (error) {
      if (!(error instanceof Forbidden)) throw error;
      reply.code(403);
      return { problem: 'Forbidden', line: null, column: null, facts: {} };
    }
  }

  /** Never shown in place: whatever a file holds, the browser keeps it and runs nothing of it. */
  @Get(':id/files/:fileId')
  async handOut(
    @Param('id') documentId: string,
    @Param('fileId') fileId: string,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.handing.execute(viewer, documentId, fileId);
    if (file === null) return void reply.code(404).send({ kind: 'NotFound', what: 'file' });
    if (file.stream === null) return void reply.code(503).send({ problem: 'FileElsewhere', facts: {} });
    reply
      .header('content-type', file.type)
      .header('content-disposition', file.disposition)
      .header('content-length', file.bytes)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(file.stream);
  }
}

function answer(outcome: AddFileOutcome, reply: FastifyReply): object {
  if (!isRefusal(outcome)) {
    reply.code(201);
    return outcome;
  }
  reply.code(outcome.kind === 'NotFound' ? 404 : 422);
  const { problem, facts } =
    outcome.kind === 'NotAcceptable' ? outcome : { problem: 'NotFound', facts: { what: outcome.what } };
  return { problem, line: null, column: null, facts };
}

// A name given twice comes as a list, and counts as not given.
function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
