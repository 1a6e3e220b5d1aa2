import { Injectable } from '@nestjs/common';
import { Access } from '../platform/access/access.js';
import type { Transaction } from '../platform/database/database.js';

/** Who may describe a conference. */
@Injectable()
export class ConferenceDesk {
  constructor(private readonly access: Access) {}

  async requireManager(tx: Transaction, conferenceId: string): Promise<void> {
    const [may] = await tx.sql<{ manages: boolean }>('select caucus.manages($1) as manages', [conferenceId]);
    this.access.require(may?.manages === true);
  }
}
