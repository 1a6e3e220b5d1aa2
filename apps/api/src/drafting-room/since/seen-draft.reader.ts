import { Injectable } from '@nestjs/common';
import { InstrumentsReader } from '../../instruments/instruments.reader.js';
import { ProvisionsReader } from '../../instruments/provisions.reader.js';
import type { Transaction } from '../../platform/database/database.js';
import type { DraftView } from '../drafts.reader.js';
import type { RevisionDivisionView, RevisionProvisionView } from '../revisions/revisions.reader.js';

type SeenDivision = Omit<RevisionDivisionView, 'revisionId'>;
type SeenProvision = Omit<RevisionProvisionView, 'revisionId'>;

/** A draft as somebody last saw it, both in reading order. */
export interface SeenDraft {
  readonly at: Date | null;
  readonly divisions: readonly SeenDivision[];
  readonly provisions: readonly SeenProvision[];
}

interface Part {
  readonly part: 'PROVISION' | 'DIVISION';
  readonly id: string;
  readonly said: object;
}

const PARTS = `select part, id, said from (
    select distinct on (part, part_id) part, part_id as id, said from draft_part_seen
    where draft_id = $1 and seq <= $2 order by part, part_id, seq desc
  ) last where said is not null order by said ->> 'order' collate "C", id`;

/** What the viewer has read of a draft before. */
@Injectable()
export class SeenDraftReader {
  constructor(
    private readonly instruments: InstrumentsReader,
    private readonly provisions: ProvisionsReader,
  ) {}

  async of(tx: Transaction, draft: DraftView): Promise<SeenDraft> {
    const [seen] = await tx.sql<{ seq: string; at: Date }>(
      'select seq, at from draft_seen where draft_id = $1 and person_id = caucus.person()',
      [draft.id],
    );
    return seen ? this.at(tx, draft.id, seen) : this.inForce(tx, draft.instrumentId);
  }

  private async at(tx: Transaction, draftId: string, { seq, at }: { seq: string; at: Date }): Promise<SeenDraft> {
    const parts = await tx.sql<Part>(PARTS, [draftId, seq]);
    const of = <Said>(kind: Part['part']) =>
      parts.flatMap(({ part, id, said }) => (part === kind ? [{ id, ...said } as Said] : []));
    return { at, divisions: of<SeenDivision>('DIVISION'), provisions: of<SeenProvision>('PROVISION') };
  }

  private async inForce(tx: Transaction, instrumentId: string): Promise<SeenDraft> {
    const divisions = (await this.instruments.divisions(tx, instrumentId)).map((each) => ({
      ...each,
      suppressed: false,
    }));
    const provisions = (await this.provisions.all(tx, instrumentId)).map((each) => ({ ...each, movedFrom: null }));
    return { at: null, divisions, provisions };
  }
}
