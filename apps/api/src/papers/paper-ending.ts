import { Injectable } from '@nestjs/common';
import { refuse } from '#lib/foundation';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { PaperStore } from './paper.store.js';
import type { PaperView } from './papers.reader.js';
import type { NotFound } from './place-paper.js';

/** How a paper is given up, and the record of it. */
@Injectable()
export class PaperEnding {
  constructor(
    private readonly store: PaperStore,
    private readonly acts: Acts,
  ) {}

  async discard(tx: Transaction, paper: PaperView): Promise<{ id: string } | NotFound> {
    const { id, conferenceId, key: audience, kind, issueId, provisionId, proposal } = paper;
    if (!(await this.store.discard(tx, id))) return refuse('NotFound', { what: 'paper' });
    const told = { conferenceId, audience, kind: 'PaperDiscarded', subjectId: id, issueId, provisionId };
    await this.acts.happened(tx, { ...told, facts: { paper: kind, proposal, issueId, provisionId } });
    return { id };
  }
}
