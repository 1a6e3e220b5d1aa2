import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords } from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnInstruments } from './instrument.policy.js';
import { InstrumentStore } from './instrument.store.js';
import type { FileProblem, ReadFile } from './instrument-file.js';
import { fileProblem, InstrumentReading } from './instrument-reading.js';

export interface ImportRequest {
  readonly conference: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly language: string;
  readonly source: string;
  readonly summary: boolean;
}

type NotFound = Refusal<'NotFound', { what: string }>;

/** A file becomes the text under revision. It is read outside any transaction, and only for those who may import. */
@Injectable()
export class ImportInstrument {
  constructor(
    private readonly database: Database,
    private readonly floor: Floor,
    private readonly reading: InstrumentReading,
    private readonly store: InstrumentStore,
    private readonly acts: Acts,
  ) {}

  /** What would be imported; nothing is stored. */
  async preview(viewer: Viewer, request: ImportRequest, bytes: Uint8Array): Promise<ReadFile | FileProblem | NotFound> {
    const conferenceId = await this.database.read(viewer, (tx) => this.admitted(tx, request));
    return isRefusal(conferenceId) ? (conferenceId as FileProblem | NotFound) : this.reading.read(bytes);
  }

  async execute(
    viewer: Viewer,
    request: ImportRequest,
    bytes: Uint8Array,
    key: string,
  ): Promise<{ id: string } | FileProblem | NotFound> {
    const file = await this.preview(viewer, request, bytes);
    if (isRefusal(file)) return file as FileProblem | NotFound;
    const sourceSha256 = createHash('sha256').update(bytes).digest('hex');
    const input = { ...request, sourceSha256 };
    return this.database.mutation(viewer, { name: 'importInstrument', key, input }, async (tx) => {
      const conferenceId = await this.admitted(tx, request);
      if (typeof conferenceId !== 'string') return conferenceId;
      return this.keep(tx, file as ReadFile, { ...request, conferenceId, sourceSha256 });
    });
  }

  private async keep(
    tx: Transaction,
    file: ReadFile,
    asked: ImportRequest & { conferenceId: string; sourceSha256: string },
  ): Promise<{ id: string }> {
    const { conference: _, ...imported } = asked;
    const title = asked.title || file.instrument.title;
    const { id } = await this.store.add(tx, file, { ...imported, title, shortTitle: asked.shortTitle || title });
    const facts = { title, provisions: file.instrument.provisions.length, sha256: asked.sourceSha256 };
    await this.acts.happened(tx, {
      conferenceId: asked.conferenceId,
      audience: 'public',
      kind: 'InstrumentImported',
      subjectId: id,
      facts,
    });
    return { id };
  }

  private async admitted(tx: Transaction, request: ImportRequest): Promise<string | FileProblem | NotFound> {
    const [conference] = await tx.sql<{ id: string }>('select id from conference where slug = $1', [
      request.conference,
    ]);
    if (!conference) return refuse('NotFound', { what: 'conference' });
    const { part } = await this.floor.speaker(tx, conference.id);
    this.floor.require(mayOnInstruments(part).includes('importInstrument'));
    for (const field of ['title', 'shortTitle', 'source', 'language'] as const) {
      const problem = acceptWords(request[field], { field, most: 500, mayBeBlank: true });
      if (problem !== null) return fileProblem(problem.problem, problem.facts);
    }
    return conference.id;
  }
}
