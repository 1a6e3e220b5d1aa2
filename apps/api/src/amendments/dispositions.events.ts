import { Injectable } from '@nestjs/common';
import type { Json } from '#lib/record';
import type { Transaction } from '../platform/database/database.js';
import { Acts, type Told } from '../record/record.events.js';
import { AmendmentsReader } from './amendments.reader.js';
import { DispositionStore, type NewDisposition } from './disposition.store.js';

export type { NewDisposition } from './disposition.store.js';

/** How the merge desk says what became of amendments, in the transaction of the merge. Their sponsors hear of it. */
@Injectable()
export class Dispositions {
  constructor(
    private readonly store: DispositionStore,
    private readonly amendments: AmendmentsReader,
    private readonly acts: Acts,
  ) {}

  /** Say it after the merge's own rows are written: an amendment that is in no merge gets a new version by it. */
  async give(tx: Transaction, dispositions: readonly NewDisposition[]): Promise<void> {
    await this.store.add(tx, dispositions);
    const facts = new Map(
      dispositions.map(({ amendmentId, kind, reason }) => [amendmentId, { disposition: kind, reason }]),
    );
    await this.tell(tx, 'AmendmentDisposed', facts);
  }

  /** The merge was undone: what was said with it, and whatever corrected that, holds no longer. */
  async takeBack(tx: Transaction, mergeId: string): Promise<void> {
    const reopened = await this.store.takeBack(tx, mergeId);
    await this.tell(tx, 'AmendmentReopened', new Map(reopened.map((id) => [id, {}])));
  }

  private async tell(
    tx: Transaction,
    kind: string,
    facts: ReadonlyMap<string, { readonly [key: string]: Json }>,
  ): Promise<void> {
    const amendments = await this.amendments.byIds(tx, [...facts.keys()]);
    const told = [...facts].flatMap(([id, more]): readonly Told[] => {
      const amendment = amendments.get(id);
      if (amendment === undefined) return [];
      const { conferenceId, key: audience, issueId, provisionId, cited, symbol } = amendment;
      const where = { conferenceId, audience, subjectId: id, issueId, provisionId };
      return [{ ...where, kind, facts: { provisionId, cited, symbol, ...more } }];
    });
    await this.acts.happenedAll(tx, told);
  }
}
