import { Injectable } from '@nestjs/common';
import { reachOf } from '#lib/positions';
import type { MeetingFacts, ReportReach, StatementFacts } from '#lib/reports';
import type { Transaction } from '../../platform/database/database.js';
import { BodiesReader } from './bodies.reader.js';
import { CallsHeld } from './calls-held.reader.js';
import { ConcernsHeard } from './concerns-heard.reader.js';
import type { HeldMeetingView } from './held-meeting.reader.js';
import { ItemsOfMeeting } from './items.reader.js';
import { TextsOfMeeting } from './texts.reader.js';

const STATEMENTS = `select s.name as by, w.letter, w.received_on::text as "receivedOn", w.late, w.body as text, w.audience as key
  from written_statement w join stakeholder s on s.id = w.stakeholder_id
  where w.meeting_id = $1 and w.concern_id is not null order by w.received_on, w.seq`;

/** All that is known of a meeting to whoever reads here. */
@Injectable()
export class MeetingFactsReader {
  constructor(
    private readonly bodies: BodiesReader,
    private readonly items: ItemsOfMeeting,
    private readonly texts: TextsOfMeeting,
    private readonly calls: CallsHeld,
    private readonly concerns: ConcernsHeard,
  ) {}

  async of(tx: Transaction, meeting: HeldMeetingView): Promise<MeetingFacts> {
    const statements = await tx.sql<Omit<StatementFacts, 'reach'> & { key: string }>(STATEMENTS, [meeting.id]);
    return {
      meeting,
      bodies: await this.bodies.of(tx, meeting),
      items: await this.items.of(tx, meeting.id),
      texts: await this.texts.of(tx, meeting),
      calls: await this.calls.of(tx, meeting),
      concerns: await this.concerns.of(tx, meeting),
      statements: statements.map(({ key, ...said }) => ({ ...said, reach: reachOf(key) as ReportReach })),
    };
  }
}
