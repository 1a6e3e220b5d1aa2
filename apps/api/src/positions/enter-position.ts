import { Injectable } from '@nestjs/common';
import { refuse } from '#lib/foundation';
import { IssuesReader } from '../issues/issues.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { type FilingOutcome, PositionFiling, type PositionInput } from './position-filing.js';

export interface EnterPositionInput extends PositionInput {
  readonly stakeholderId: string;
  readonly receivedIn: string;
}

/** The secretariat enters what a stakeholder sent by letter. */
@Injectable()
export class EnterPosition {
  constructor(
    private readonly database: Database,
    private readonly issues: IssuesReader,
    private readonly floor: Floor,
    private readonly filing: PositionFiling,
  ) {}

  execute(viewer: Viewer, input: EnterPositionInput, key: string): Promise<FilingOutcome> {
    return this.database.mutation(viewer, { name: 'enterPosition', key, input }, async (tx) => {
      const issue = await this.issues.filing(tx, input.issueId);
      if (issue === null) return refuse('NotFound', { what: 'issue' });
      const { part } = await this.floor.speaker(tx, issue.conferenceId);
      this.floor.require(this.issues.may(part).includes('enterPosition'));
      return this.filing.file(tx, issue, input, input);
    });
  }
}
