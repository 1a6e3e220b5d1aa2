import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { AlreadySponsor, AmendmentWords, Joiner, Revision } from '#lib/positions';
import type { Transaction } from '../platform/database/database.js';
import { violates } from '../platform/database/violates.js';
import { AmendmentRevisionRow, AmendmentRow, AmendmentSponsorRow } from './amendment.entity.js';
import type { AmendmentView } from './amendments.reader.js';

export const AMENDMENT_SPONSOR_ONCE = 'amendment_sponsor_once';
/** Of the merge's table: it refers to the version it took, and so that version stays. */
export const MERGE_AMENDMENT_STANDS = 'merge_amendment_stands';

export interface NewAmendment {
  readonly conferenceId: string;
  readonly instrumentId: string;
  readonly provisionId: string;
  readonly headingOf: string | null;
  readonly afterProvisionId: string | null;
  readonly issueId: string | null;
  readonly stakeholderId: string;
  readonly audience: string;
  readonly kind: string;
  readonly newLabel: string | null;
  readonly words: AmendmentWords;
  readonly reasons: string;
  readonly receivedIn: string | null;
  readonly objectionId?: string | null;
  readonly illustrative: boolean;
}

/** What its owner wrote, as all who may read the amendment may read it. */
export type Asked = Pick<AmendmentWords, 'content' | 'text'>;
export type Overtaken = Refusal<'ChangedMeanwhile', { currentVersion: number }>;
export type AlreadyMerged = Refusal<'AlreadyMerged', { mergeId: string }>;

@Injectable()
export class AmendmentStore {
  async add(tx: Transaction, { words, ...filed }: NewAmendment): Promise<{ id: string }> {
    const id = randomUUID();
    const { content, text, base: baseContent } = words;
    const started = { status: 'FILED', revision: 1, version: 1, withdrawnAt: null };
    await tx.manager.insert(AmendmentRow, { ...filed, ...started, content, text, baseContent, id } as never);
    const { conferenceId, audience, reasons } = filed;
    const kept = { conferenceId, audience, content, text, baseContent, reasons };
    await this.keep(tx, { amendmentId: id, revision: 1, fitted: false, ...kept });
    return { id };
  }

  /** Words of a draft stay with its readers: where more may read the amendment, they are shown only what was `asked`. */
  async revise(
    tx: Transaction,
    amendment: AmendmentView,
    { words, asked, ...revised }: Revision & { words: AmendmentWords; asked: Asked | null },
  ): Promise<{ id: string } | Overtaken | AlreadyMerged> {
    const { id, conferenceId, key } = amendment;
    const { revision, version, reasons } = revised;
    const { content, text, base: baseContent } = words;
    const narrower = await this.draftWithin(tx, amendment);
    const fitted = narrower !== null;
    const open = fitted ? asked && { content: asked.content, text: asked.text } : { content, text, baseContent };
    const no = await this.update(tx, amendment, { revision, version, reasons, ...open });
    if (no !== null) return no;
    const kept = { content, text, baseContent, reasons };
    await this.keep(tx, { amendmentId: id, revision, conferenceId, audience: narrower ?? key, fitted, ...kept });
    return { id };
  }

  async withdraw(
    tx: Transaction,
    amendment: AmendmentView,
    version: number,
    at: Date,
  ): Promise<{ id: string } | Overtaken | AlreadyMerged> {
    return (
      (await this.update(tx, amendment, { status: 'WITHDRAWN', withdrawnAt: at, version })) ?? { id: amendment.id }
    );
  }

  async join(
    tx: Transaction,
    { id, conferenceId, key }: AmendmentView,
    joiner: Joiner,
  ): Promise<{ id: string } | AlreadySponsor> {
    try {
      await tx.manager.insert(AmendmentSponsorRow, {
        amendmentId: id,
        stakeholderId: joiner.id,
        conferenceId,
        audience: key,
      });
      return { id };
    } catch (error) {
      if (violates(error, AMENDMENT_SPONSOR_ONCE)) return refuse('AlreadySponsor', { symbol: joiner.symbol });
      throw error;
    }
  }

  async leave(tx: Transaction, { id }: AmendmentView, stakeholderId: string): Promise<void> {
    await tx.manager.delete(AmendmentSponsorRow, { amendmentId: id, stakeholderId });
  }

  // A chair may be merging it at this very moment: whoever comes second is refused by the reference between the two.
  private async update(
    tx: Transaction,
    { id, version }: AmendmentView,
    changed: Partial<AmendmentRow>,
  ): Promise<Overtaken | AlreadyMerged | null> {
    try {
      const { affected } = await tx.manager.update(AmendmentRow, { id, version }, changed as never);
      return affected === 1 ? null : refuse('ChangedMeanwhile', { currentVersion: version + 1 });
    } catch (error) {
      if (violates(error, MERGE_AMENDMENT_STANDS)) return refuse('AlreadyMerged', { mergeId: '' });
      throw error;
    }
  }

  /** The audience of the draft, where it is narrower than the amendment's. */
  private async draftWithin(tx: Transaction, { instrumentId, key }: AmendmentView): Promise<string | null> {
    const [row] = await tx.sql<{ audience: string | null }>('select caucus.draft_within($1, $2) as audience', [
      instrumentId,
      key,
    ]);
    return row?.audience ?? null;
  }

  private async keep(tx: Transaction, revision: AmendmentRevisionRow): Promise<void> {
    await tx.manager.insert(AmendmentRevisionRow, revision as never);
  }
}
