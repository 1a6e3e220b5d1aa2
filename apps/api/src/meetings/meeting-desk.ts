import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { isId, type Transaction } from '../platform/database/database.js';
import { Acts, type Told } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnMeetings } from './meeting.policy.js';
import { MeetingStore } from './meeting.store.js';
import { MeetingsReader, type MeetingView } from './meetings.reader.js';

export type NotFound = Refusal<'NotFound', { what: string }>;
export type Overtaken = Refusal<'ChangedMeanwhile', { currentVersion: number }>;

/** What every change of a conference's plan begins and ends with. */
@Injectable()
export class MeetingDesk {
  constructor(
    private readonly conferences: ConferencesReader,
    private readonly meetings: MeetingsReader,
    private readonly store: MeetingStore,
    private readonly floor: Floor,
    private readonly acts: Acts,
  ) {}

  /** The conference, for whoever plans its meetings; nobody else plans until the transaction ends. */
  async conference(tx: Transaction, conferenceId: string): Promise<ConferenceView | NotFound> {
    const conference = isId(conferenceId) && (await this.conferences.byIds(tx, [conferenceId])).get(conferenceId);
    if (!conference) return refuse('NotFound', { what: 'conference' });
    const { part } = await this.floor.speaker(tx, conferenceId);
    this.floor.require(mayOnMeetings(part).includes('planMeetings'));
    await this.store.lock(tx, conferenceId);
    return conference;
  }

  /** The meeting as whoever changes it saw it. */
  async meeting(tx: Transaction, id: string, expected: number): Promise<MeetingView | NotFound | Overtaken> {
    const seen = await this.meetings.one(tx, id);
    if (seen === null) return refuse('NotFound', { what: 'meeting' });
    await this.conference(tx, seen.conferenceId);
    // Asked for once more: it may have been changed while the meetings were in other hands.
    const meeting = (await this.meetings.one(tx, id)) ?? seen;
    return meeting.version === expected ? meeting : refuse('ChangedMeanwhile', { currentVersion: meeting.version });
  }

  /** The agenda of a meeting is open, to whoever may edit it. */
  async agendaOf(tx: Transaction, meetingId: string): Promise<MeetingView | NotFound> {
    const meeting = await this.meetings.one(tx, meetingId);
    if (meeting === null) return refuse('NotFound', { what: 'meeting' });
    const { part } = await this.floor.speaker(tx, meeting.conferenceId);
    this.floor.require(mayOnMeetings(part).includes('editAgenda'));
    return meeting;
  }

  async told(tx: Transaction, id: string, kind: string): Promise<{ id: string }> {
    const meeting = await this.meetings.one(tx, id);
    if (meeting) {
      const { conferenceId, key: audience, name, startsOn } = meeting;
      await this.acts.happened(tx, { conferenceId, audience, kind, subjectId: id, facts: { name, on: startsOn } });
    }
    return { id };
  }

  /** What was said of it goes into the record with it, since the page shows only the latest. */
  async outlined(tx: Transaction, { id, name }: ConferenceView, said: Told['facts']): Promise<{ id: string }> {
    const told = { conferenceId: id, audience: 'public', kind: 'ConferenceOutlined', subjectId: id };
    await this.acts.happened(tx, { ...told, facts: { name, ...said } });
    return { id };
  }
}
