import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { audienceKey, type NotAcceptable, notAcceptable } from '#lib/positions';
import { isLocale } from '#lib/words';
import { MeetingsReader, type MeetingView } from '../meetings/meetings.reader.js';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { DraftFromRecord, type ReportOf } from './draft-from-record.js';
import { mayBegin, type ReportReach } from './report.policy.js';
import { ReportBook } from './report-book.js';

export interface BeginReportInput {
  readonly meetingId: string;
  readonly audience: ReportReach;
  readonly language: string;
}

type NotFound = Refusal<'NotFound', { what: string }>;
export type BeginReportOutcome = { readonly id: string } | NotAcceptable | NotFound;

/** Begins the report of a meeting for some readers, drafted from the record; or finds the one that is being written. */
@Injectable()
export class BeginReport {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingsReader,
    private readonly floor: Floor,
    private readonly record: DraftFromRecord,
    private readonly book: ReportBook,
  ) {}

  async execute(viewer: Viewer, input: BeginReportInput, key: string): Promise<BeginReportOutcome> {
    const { language } = input;
    if (!isLocale(language)) return notAcceptable('LanguageUnknown', { field: 'language' });
    // Asked before anything is read for it, and again inside.
    const meeting = await this.database.read(viewer, (tx) => this.admitted(tx, input));
    if (meeting === null) return refuse('NotFound', { what: 'meeting' });
    const { id: meetingId, conferenceId } = meeting;
    const intended = audienceKey(input.audience, { conferenceId, stakeholderId: '' });
    const of: ReportOf = { conferenceId, meetingId, intended, language };
    const { sections } = await this.record.of(of);
    return this.database.mutation<BeginReportOutcome>(viewer, { name: 'beginReport', key, input }, async (tx) => {
      const still = await this.admitted(tx, input);
      return still === null ? refuse('NotFound', { what: 'meeting' }) : this.book.open(tx, { meeting, of, sections });
    });
  }

  private async admitted(tx: Transaction, { meetingId, audience }: BeginReportInput): Promise<MeetingView | null> {
    const meeting = await this.meetings.one(tx, meetingId);
    if (meeting === null) return null;
    const { part } = await this.floor.speaker(tx, meeting.conferenceId);
    this.floor.require(mayBegin(part).includes(audience));
    return meeting;
  }
}
