import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type ConcernState, concernStates } from '#lib/concerns';
import { isLocale } from '#lib/words';
import { BadUserInput } from '../platform/access/bad-user-input.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { asFile } from '../platform/http/file-name.js';
import type { ConcernFilter } from './concerns.reader.js';
import { ExportConcerns } from './export-concerns.js';

/** `GET /api/conferences/<slug>/concerns?locale=en`, narrowed by `issue`, `stakeholder`, `provision` and `state`. */
@Controller('api/conferences')
export class ExportConcernsController {
  constructor(private readonly exporting: ExportConcerns) {}

  @Get(':slug/concerns')
  async table(
    @Param('slug') slug: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = String(query['locale'] ?? '');
    const locale = isLocale(asked) ? asked : 'en';
    const found = await this.exporting.execute({ viewer, slug, filter: filterOf(query), locale });
    if (found === null) {
      reply.code(404).send({ kind: 'NotFound', what: 'conference' });
      return;
    }
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', asFile(`${found.conference.shortName} concerns`, 'csv'))
      .header('cache-control', 'no-store')
      .send(Readable.from(found.lines));
  }
}

function filterOf(query: Readonly<Record<string, unknown>>): ConcernFilter {
  const text = (key: string): string | null => (typeof query[key] === 'string' ? query[key] : null);
  const state = text('state');
  if (state !== null && !concernStates.includes(state as ConcernState)) throw new BadUserInput('StateUnknown');
  return {
    issueId: text('issue'),
    stakeholderId: text('stakeholder'),
    provisionId: text('provision'),
    state: state as ConcernState | null,
  };
}
