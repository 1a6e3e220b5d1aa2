import { Injectable } from '@nestjs/common';
import { refuse } from '#lib/foundation';
import { IssuesReader } from '../issues/issues.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { type FilingOutcome, PositionFiling, type PositionInput } from './position-filing.js';

/** A delegate files what their delegation holds. */
@Injectable()
export class FilePosition {
  constructor(
    private readonly database: Database,
    private readonly issues: IssuesReader,
    private readonly floor: Floor,
    private readonly filing: PositionFiling,
  ) {}

  execute(viewer: Viewer, input: PositionInput, key: string): Promise<FilingOutcome> {
    return this.database.mutation(viewer, { name: 'filePosition', key, input }, async (tx) => {
      const issue = await this.issues.filing(tx, input.issueId);
      if (issue === null) return refuse('NotFound', { what: 'issue' });
      const { part, stakeholderId } = await this.floor.speaker(tx, issue.conferenceId);
      this.floor.require(this.issues.may(part).includes('filePosition'));
      return this.filing.file(tx, issue, input, { stakeholderId, receivedIn: null });
    });
  }
}
