import { Injectable } from '@nestjs/common';
import { refuse } from '#lib/foundation';
import type { ChangedMeanwhile } from '#lib/positions';
import { SharedDocuments } from '../live/shared-documents.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnPaper } from './paper.policy.js';
import { PaperEnding } from './paper-ending.js';
import { type NoLongerWritten, waitForPaper } from './paper-filing.events.js';
import { PapersReader } from './papers.reader.js';
import type { NotFound } from './place-paper.js';

export interface DiscardPaperInput {
  readonly paperId: string;
  readonly expectedVersion: number;
}

type No = ChangedMeanwhile | NoLongerWritten | NotFound;
export type DiscardPaperOutcome = { readonly id: string } | No;

/** A paper is given up: its room ends, and nobody is shown it any more. What was filed from it stays filed. */
@Injectable()
export class DiscardPaper {
  constructor(
    private readonly database: Database,
    private readonly papers: PapersReader,
    private readonly rooms: SharedDocuments,
    private readonly floor: Floor,
    private readonly ending: PaperEnding,
  ) {}

  execute(viewer: Viewer, input: DiscardPaperInput, key: string): Promise<DiscardPaperOutcome> {
    return this.database.mutation<DiscardPaperOutcome>(viewer, { name: 'discardPaper', key, input }, async (tx) => {
      await waitForPaper(tx, input.paperId);
      const paper = await this.papers.one(tx, input.paperId);
      if (paper === null) return refuse('NotFound', { what: 'paper' });
      if (paper.state !== 'OPEN') return refuse('NoLongerWritten', { amendmentId: paper.amendmentId });
      const speaker = await this.floor.speaker(tx, paper.conferenceId);
      this.floor.require(mayOnPaper(speaker, paper).includes('discard'));
      const head = await this.rooms.end(tx, paper.id);
      if (head > input.expectedVersion) return refuse('ChangedMeanwhile', { currentVersion: head });
      return this.ending.discard(tx, paper);
    });
  }
}
