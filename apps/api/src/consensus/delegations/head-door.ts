import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { MembersReader, type Spokesperson } from './members.reader.js';

/** Who decides who speaks for a delegation: its head. */
@Injectable()
export class HeadDoor {
  constructor(
    private readonly members: MembersReader,
    private readonly floor: Floor,
  ) {}

  /** The viewer as head of their delegation, which must be `of` where one is named. Null only with policies off. */
  async head(tx: Transaction, conferenceId: string, of: string | null = null): Promise<Spokesperson | null> {
    const member = await this.members.speaking(tx, conferenceId);
    this.floor.require(member !== null && member.part === 'head' && (of === null || of === member.delegation));
    return member;
  }
}
