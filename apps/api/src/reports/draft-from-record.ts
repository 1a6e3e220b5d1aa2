import { Injectable } from '@nestjs/common';
import { reachOf } from '#lib/positions';
import { type DraftedReport, draftReport, type ReportReach } from '#lib/reports';
import type { Locale } from '#lib/words';
import { Database, type Viewer } from '../platform/database/database.js';
import { HeldMeetings } from './facts/held-meeting.reader.js';
import { MeetingFactsReader } from './facts/meeting-facts.reader.js';

/** What a report is of, for whom, and in which language. */
export interface ReportOf {
  readonly conferenceId: string;
  readonly meetingId: string;
  /** The key that its readers hold. */
  readonly intended: string;
  readonly language: Locale;
}

/**
 * Drafts a report from the record with the eyes of its readers: nobody in particular, holding the keys that all of them
 * hold. So the database keeps out of it what is not for them, whoever asks for the draft.
 */
@Injectable()
export class DraftFromRecord {
  constructor(
    private readonly database: Database,
    private readonly meetings: HeldMeetings,
    private readonly facts: MeetingFactsReader,
  ) {}

  of({ conferenceId, meetingId, intended, language }: ReportOf): Promise<DraftedReport> {
    return this.database.snapshot(readersOf(intended, conferenceId), async (tx) => {
      const meeting = await this.meetings.one(tx, meetingId);
      if (meeting === null) return { sections: [], heads: [] };
      return draftReport(await this.facts.of(tx, meeting), reachOf(intended) as ReportReach, language);
    });
  }
}

/** Everybody who holds the key `intended`, with all the keys that each of them holds. */
function readersOf(intended: string, conferenceId: string): Viewer {
  const keys = ['public', `conference:${conferenceId}`, `members:${conferenceId}`];
  return { kind: 'audience', keys: keys.slice(0, keys.indexOf(intended) + 1) };
}
