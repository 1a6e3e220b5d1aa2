import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import { Acts } from '../../record/record.events.js';
import { type BracketPlace, BracketStore } from './bracket.store.js';
import { DeskDoor } from './desk-door.js';
import { FindBracketsReader, type Found } from './find-brackets.reader.js';

type NotFound = Refusal<'NotFound', { what: string }>;
export type LinkOutcome = { readonly bracketIds: readonly string[] } | NotFound;

const MOST = 100;

type DraftPlace = Pick<BracketPlace, 'draftId' | 'conferenceId' | 'audience'>;

/** The chair marks brackets whose options are to be chosen together, or takes the mark off again. */
@Injectable()
export class LinkBrackets {
  constructor(
    private readonly database: Database,
    private readonly door: DeskDoor,
    private readonly brackets: FindBracketsReader,
    private readonly store: BracketStore,
    private readonly acts: Acts,
  ) {}

  execute(
    viewer: Viewer,
    input: { draftId: string; bracketIds: readonly string[] },
    key: string,
  ): Promise<LinkOutcome> {
    return this.database.mutation<LinkOutcome>(viewer, { name: 'linkBrackets', key, input }, async (tx) => {
      const draft = await this.door.chair(tx, input.draftId);
      if (draft === null) return refuse('NotFound', { what: 'draft' });
      const bracketIds = [...new Set(input.bracketIds)].slice(0, MOST + 1);
      const found = await this.brackets.standing(tx, draft.id, bracketIds);
      if (found.length < bracketIds.length || bracketIds.length > MOST) return refuse('NotFound', { what: 'bracket' });
      const no = await this.link(
        tx,
        { draftId: draft.id, conferenceId: draft.conferenceId, audience: draft.key },
        found,
      );
      return no ?? { bracketIds };
    });
  }

  private async link(tx: Transaction, place: DraftPlace, found: readonly Found[]): Promise<null | NotFound> {
    for (const { bracket, isKnown, provisionId, divisionId } of found)
      if (!isKnown) await this.store.open(tx, { ...place, provisionId, divisionId }, null, [bracket]);
    const ids = found.map(({ bracket }) => bracket.id);
    const no = await this.store.link(tx, place.draftId, ids, found.length > 1 ? randomUUID() : null);
    if (no === null) await this.tell(tx, place, found);
    return no;
  }

  private tell(tx: Transaction, told: DraftPlace, found: readonly Found[]): Promise<void> {
    const { cited = null, provisionId = null } = found[0] ?? {};
    const count = found.length > 1 ? found.length : 0;
    const facts = { draftId: told.draftId, provisionId, cited, count };
    return this.acts.happened(tx, { ...told, kind: 'BracketsLinked', subjectId: told.draftId, provisionId, facts });
  }
}
