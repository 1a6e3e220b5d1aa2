import { Injectable } from '@nestjs/common';
import type { Locale } from '#lib/words';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { tableHead, tableLine } from './comment-table.js';
import type { ConcernFilter } from './concerns.reader.js';
import { TableLinesReader } from './table-lines.reader.js';

export interface ExportAsked {
  readonly viewer: Viewer;
  readonly slug: string;
  readonly filter: ConcernFilter;
  readonly locale: Locale;
}

const AT_ONCE = 100;

/** The ledger in the form of a comment table, as far as the viewer may see; a page of it at a time. */
@Injectable()
export class ExportConcerns {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly table: TableLinesReader,
  ) {}

  /** Null where there is no such conference. */
  async execute(asked: ExportAsked): Promise<{ conference: ConferenceView; lines: AsyncIterable<string> } | null> {
    const conference = await this.database.read(asked.viewer, (tx) => this.conferences.bySlug(tx, asked.slug));
    return conference === null ? null : { conference, lines: this.lines(asked, conference) };
  }

  private async *lines(
    { viewer, filter, locale }: ExportAsked,
    { id, name, shortName, asOf }: ConferenceView,
  ): AsyncGenerator<string> {
    const date = asOf ?? new Date().toISOString().slice(0, 10);
    // The mark at the beginning tells spreadsheets that it is UTF-8.
    yield `\ufeff${tableHead(locale, { date, document: shortName, project: name })}`;
    let after: string | null | undefined;
    while (after !== null) {
      const args = { first: AT_ONCE, after: after ?? null };
      const { lines, pageInfo } = await this.database.read(viewer, (tx) => this.table.page(tx, id, filter, args));
      for (const line of lines) yield tableLine(locale, line);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
  }
}
