import { Injectable } from '@nestjs/common';
import { type Content, contentKey } from '#lib/drafting';
import { digest } from '#lib/foundation';
import { type Head, type KnownSection, type Offer, offersFor } from '#lib/reports';
import type { Transaction } from '../platform/database/database.js';
import { DraftFromRecord } from './draft-from-record.js';
import { ReportsReader, type ReportView, type SectionView } from './reports.reader.js';

/** What the record has for a report by now. */
export interface ReportNews {
  readonly offers: readonly Offer[];
  readonly heads: readonly Head[];
}

/** Reads the record anew with the eyes of a report's readers. It takes what drafting takes, so it is asked for by itself. */
@Injectable()
export class ReportNewsReader {
  constructor(
    private readonly reports: ReportsReader,
    private readonly record: DraftFromRecord,
  ) {}

  async of(tx: Transaction, report: ReportView): Promise<ReportNews> {
    const known = await this.reports.sections(tx, report.id);
    const { sections, heads } = await this.record.of(report);
    return {
      offers: offersFor(
        known.map((row) => knownAs(row, row)),
        sections,
      ),
      heads,
    };
  }
}

/** A section as the rules of offers know it, with the words that stand. */
export function knownAs(
  { key, title, drafted, changes }: SectionView,
  { content, leftOut }: { readonly content: Content; readonly leftOut: boolean },
): KnownSection {
  return { key, title, drafted, changes, standing: content, leftOut };
}

export function keyOf(offer: Offer): string {
  return offer.kind === 'GONE' ? offer.known.key : offer.recorded.key;
}

/** Tells an offer from every other: what the record says, and the words that stand. Who takes it says which they saw. */
export function seenAs(offer: Offer): string {
  const known = 'known' in offer ? [contentKey(offer.known.drafted), contentKey(offer.known.standing)] : [];
  const recorded = 'recorded' in offer ? offer.recorded : { title: '', content: [], changes: [] };
  const changes = recorded.changes.map(({ cited, before, after }) => [cited, contentKey(before), contentKey(after)]);
  return digest(
    JSON.stringify([offer.kind, keyOf(offer), recorded.title, contentKey(recorded.content), changes, known]),
  );
}
