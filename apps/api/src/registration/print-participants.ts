import { Injectable } from '@nestjs/common';
import { badgesOf, type Participant } from '#lib/registration';
import type { Locale } from '#lib/words';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { MeetingsReader, type MeetingView } from '../meetings/meetings.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { badgeSheets } from './badge-sheets.js';
import { ParticipantsReader } from './participants.reader.js';
import { participantsList } from './participants-list.js';
import { participantsTable } from './participants-table.js';
import { mayOnRegistrations } from './registration.policy.js';

export type Print = 'badges' | 'participants.pdf' | 'participants.csv';

export interface PrintAsked {
  readonly viewer: Viewer;
  readonly meetingId: string;
  readonly print: Print;
  readonly locale: Locale;
}

export interface Printed {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Found {
  readonly meeting: MeetingView;
  readonly conference: ConferenceView;
  readonly participants: readonly Participant[];
}

/** Badges and the list of participants, as the secretariat prints them. Nobody else is told that there are any. */
@Injectable()
export class PrintParticipants {
  constructor(
    private readonly database: Database,
    private readonly floor: Floor,
    private readonly meetings: MeetingsReader,
    private readonly conferences: ConferencesReader,
    private readonly participants: ParticipantsReader,
  ) {}

  async execute({ viewer, meetingId, print, locale }: PrintAsked): Promise<Printed | null> {
    const found = await this.find(viewer, meetingId);
    if (found === null) return null;
    const { meeting, conference, participants } = found;
    const head = { conference: conference.shortName, ...meeting };
    const name = `${meeting.name} ${print === 'badges' ? 'badges' : 'participants'}`;
    switch (print) {
      case 'badges':
        return { name, bytes: await badgeSheets(locale, head, badgesOf(participants)) };
      case 'participants.pdf':
        return { name, bytes: await participantsList(locale, head, participants) };
      case 'participants.csv':
        return { name, bytes: Buffer.from(participantsTable(locale, participants)) };
    }
  }

  private find(viewer: Viewer, meetingId: string): Promise<Found | null> {
    return this.database.read(viewer, async (tx) => {
      const meeting = await this.meetings.one(tx, meetingId);
      if (meeting === null) return null;
      const { part } = await this.floor.speaker(tx, meeting.conferenceId);
      if (!mayOnRegistrations(part).includes('readRegistrations')) return null;
      const conference = (await this.conferences.byIds(tx, [meeting.conferenceId])).get(meeting.conferenceId);
      if (!conference) return null;
      return { meeting, conference, participants: await this.participants.of(tx, meetingId) };
    });
  }
}
