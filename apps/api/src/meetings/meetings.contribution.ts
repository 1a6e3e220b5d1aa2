import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Contributions } from '../conferences/contributions.events.js';
import { mayOnMeetings } from './meeting.policy.js';

/** What meetings have to tell on a conference's page. */
@Injectable()
export class MeetingsContribution implements OnModuleInit {
  constructor(private readonly contributions: Contributions) {}

  onModuleInit(): void {
    this.contributions.register({ may: (part) => mayOnMeetings(part).filter((action) => action === 'planMeetings') });
  }
}
