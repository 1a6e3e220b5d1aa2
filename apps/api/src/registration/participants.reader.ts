import { Injectable } from '@nestjs/common';
import { inListOrder, type Participant } from '#lib/registration';
import type { Transaction } from '../platform/database/database.js';

@Injectable()
export class ParticipantsReader {
  /** Everybody in an approved registration who has not left, in the order of a list of participants. */
  async of(tx: Transaction, meetingId: string): Promise<readonly Participant[]> {
    const rows = await tx.sql<Participant>(
      `select p.name, p.post, p.role, p.attendance, s.name as organisation, coalesce(s.country, r.country) as country, s.category
       from registrant p join registration r on r.id = p.registration_id join stakeholder s on s.id = r.stakeholder_id
       where r.meeting_id = $1 and r.state = 'APPROVED' and p.left_at is null and p.name <> ''`,
      [meetingId],
    );
    return inListOrder(rows);
  }
}
