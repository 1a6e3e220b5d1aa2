import { Injectable } from '@nestjs/common';
import {
  type Instrument,
  type NumberingFinding,
  numberInserted,
  numberProposals,
  type ProposalSource,
  proposals,
} from '#lib/drafting';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { BaseTextReader, toDivision, toProvision } from './base-text.reader.js';
import { DraftsReader, type DraftView } from './drafts.reader.js';
import { blockOf, type ProposalBlock } from './proposal-block.js';
import { ProposalGroundsReader } from './proposal-grounds.reader.js';

export interface ProposalList extends ProposalSource {
  readonly seq: number;
  readonly blocks: readonly ProposalBlock[];
  readonly findings: readonly NumberingFinding[];
}

/** The list that turns the text in force into the draft as it stands, with the reasons that were given. */
@Injectable()
export class ListProposals {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsReader,
    private readonly base: BaseTextReader,
    private readonly grounds: ProposalGroundsReader,
  ) {}

  execute(viewer: Viewer, draftId: string, source: ProposalSource): Promise<ProposalList | null> {
    return this.database.read(viewer, async (tx) => {
      const draft = await this.drafts.one(tx, draftId);
      const instrument = draft && (await this.base.find(tx, draft.instrumentId));
      if (!draft || !instrument) return null;
      const base = await this.base.whole(tx, instrument);
      const { instrument: agreed, findings } = numberInserted(base, await this.agreed(tx, draft, base));
      const noChange = await this.grounds.askedToStay(tx, draft.id);
      const reasons = await this.grounds.reasons(tx, draft.id);
      const list = numberProposals(proposals(base, agreed, { noChange }), source);
      const blocks = list.map((each) => blockOf(each, { base, agreed, reasons }));
      return { ...source, seq: draft.seq, blocks, findings };
    });
  }

  private async agreed(tx: Transaction, draft: DraftView, base: Instrument): Promise<Instrument> {
    const divisions = (await this.drafts.divisions(tx, draft.id)).map(toDivision);
    return { ...base, divisions, provisions: (await this.drafts.provisions(tx, draft.id)).map(toProvision) };
  }
}
