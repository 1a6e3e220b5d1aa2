import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { type Refusal, refuse } from '#lib/foundation';
import { addProvision, applyContent, project } from '#lib/live-draft';
import { type DraftedSection, type KnownSection, type Offer, offersFor } from '#lib/reports';
import type { Transaction } from '../platform/database/database.js';
import { ReportStore } from './report.store.js';
import { ReportDesk } from './report-desk.js';
import { asProvision } from './report-layout.js';
import { keyOf, knownAs, seenAs } from './report-news.reader.js';
import { ReportsReader, type ReportView } from './reports.reader.js';

/** The record's words in place of those that stand; both put together; or the words that stand, knowing the record's. */
export type Taking = 'RECORD' | 'TOGETHER' | 'KEEP';
export type RecordMovedOn = Refusal<'RecordMovedOn', { key: string }>;

/** What was looked at and is to be taken. */
export interface Asked {
  readonly key: string;
  readonly how: Taking;
  readonly seen: string;
}

type Doc = Parameters<typeof project>[0];
type Standing = ReturnType<typeof project>;
type Recorded = Exclude<Offer, { kind: 'GONE' }>;

/** Takes one section from the record into the document, under its room's lock and in one transaction. */
@Injectable()
export class TakeInRoom {
  constructor(
    private readonly reports: ReportsReader,
    private readonly store: ReportStore,
    private readonly desk: ReportDesk,
  ) {}

  async take(
    tx: Transaction,
    doc: Doc,
    asked: Asked,
    { report, sections }: { readonly report: ReportView; readonly sections: readonly DraftedSection[] },
  ): Promise<{ id: string } | RecordMovedOn> {
    const standing = project(doc);
    const known = await this.known(tx, report.id, standing);
    const offer = offersFor(known, sections).find((each) => keyOf(each) === asked.key);
    if (!offer || offer.kind === 'GONE' || seenAs(offer) !== asked.seen)
      return refuse('RecordMovedOn', { key: asked.key });
    const id = offer.kind === 'NEW' ? added(doc, standing, offer) : rewritten(doc, standing, offer, asked.how);
    if (id === null) return refuse('RecordMovedOn', { key: asked.key });
    const { recorded } = offer;
    await this.store.drafted(tx, report, [{ ...recorded, id }]);
    await this.desk.happened(tx, report, 'ReportTaken', { title: recorded.title, how: asked.how });
    return { id: report.id };
  }

  /** What the record said, beside the words as they stand in the document at this moment. */
  private async known(tx: Transaction, reportId: string, { provisions }: Standing): Promise<KnownSection[]> {
    const rows = new Map((await this.reports.sections(tx, reportId)).map((row) => [row.id, row]));
    return provisions.flatMap(({ id, content, suppressed }) => {
      const row = rows.get(id);
      return row ? [knownAs(row, { content, leftOut: suppressed })] : [];
    });
  }
}

/** Behind the section that stands before it in the record, or at the end where that one is not there. */
function added(doc: Doc, standing: Standing, { recorded, afterKey }: Extract<Offer, { kind: 'NEW' }>): string {
  const id = randomUUID();
  const [division] = standing.divisions;
  const after = afterKey === null ? null : (idOf(standing, afterKey) ?? standing.provisions.at(-1)?.id ?? null);
  addProvision(doc, asProvision({ ...recorded, id }, division?.id ?? ''), after);
  return id;
}

/** Null where it was asked to put together what cannot be. */
function rewritten(
  doc: Doc,
  standing: Standing,
  { recorded, together }: Extract<Recorded, { kind: 'CHANGED' }>,
  how: Taking,
): string | null {
  const id = idOf(standing, recorded.key);
  const words: Readonly<Record<Taking, Content | null>> = { RECORD: recorded.content, TOGETHER: together, KEEP: null };
  if (id === null || (how === 'TOGETHER' && together === null)) return null;
  if (words[how] !== null) applyContent(doc, id, words[how], { merge: null });
  return id;
}

function idOf({ provisions }: Standing, key: string): string | null {
  return provisions.find(({ label }) => label === key)?.id ?? null;
}
