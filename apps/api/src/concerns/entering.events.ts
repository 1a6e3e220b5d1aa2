import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { Raising } from './raising.js';

/** What somebody asked in a letter. */
export interface Written {
  readonly conferenceId: string;
  readonly stakeholderId: string;
  readonly issueId: string | null;
  readonly text: string;
  readonly proposed: string;
  /** The letter that it came in. */
  readonly receivedIn: string;
}

/** How another capability has what was written to the secretariat heard, in the name of whoever wrote it. */
@Injectable()
export class Entering {
  constructor(private readonly raising: Raising) {}

  enter(tx: Transaction, written: Written): Promise<{ readonly id: string }> {
    return this.raising.add(tx, {
      ...written,
      audience: `conference:${written.conferenceId}`,
      ownerId: null,
      source: 'EMAIL',
      matter: 'SUBSTANTIVE',
      severity: 'MAJOR',
      anchors: [],
    });
  }
}
