import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import type { ContactLine, RowProblem, StakeholderLine } from '#lib/registration';
import type { Transaction } from '../platform/database/database.js';
import { Bodies } from '../stakeholders/bodies.events.js';
import { ContactsReader } from './contacts.reader.js';
import { InvitationStore } from './invitation.store.js';

/** What a file holds, line by line; when it was not a preview, also what was taken in. */
export interface ImportedList {
  readonly lines: readonly object[];
  /** New ones among the lines; the others are known already. */
  readonly added: number;
  readonly problems: readonly RowProblem[];
  readonly taken: boolean;
}

interface Taking<Line> {
  readonly conferenceId: string;
  readonly dryRun: boolean;
  readonly lines: readonly (Line & { readonly line: number })[];
  readonly problems: readonly RowProblem[];
}

@Injectable()
export class TakeContacts {
  constructor(
    private readonly contacts: ContactsReader,
    private readonly store: InvitationStore,
  ) {}

  async take(tx: Transaction, { conferenceId, dryRun, lines, problems }: Taking<ContactLine>): Promise<ImportedList> {
    const known = await this.contacts.known(
      tx,
      conferenceId,
      lines.map(({ email }) => email),
    );
    if (!dryRun) await this.store.note(tx, conferenceId, lines);
    return { lines, added: lines.filter(({ email }) => !known.has(email)).length, problems, taken: !dryRun };
  }
}

const KNOWN = 'SymbolKnown';

@Injectable()
export class TakeStakeholders {
  constructor(private readonly bodies: Bodies) {}

  /** Those whose symbol is taken are left as they are, and named. */
  async take(
    tx: Transaction,
    { conferenceId, dryRun, lines, problems }: Taking<StakeholderLine>,
  ): Promise<ImportedList> {
    const rows = await tx.sql<{ symbol: string }>('select symbol from stakeholder where conference_id = $1', [
      conferenceId,
    ]);
    const known = new Set(rows.map(({ symbol }) => symbol));
    const fresh = lines.filter(({ symbol }) => !known.has(symbol));
    const taken = lines.filter(({ symbol }) => known.has(symbol));
    if (!dryRun)
      for (const line of fresh) {
        const added = await this.bodies.add(tx, conferenceId, {
          ...line,
          country: line.country || null,
          confirmed: true,
        });
        if (isRefusal(added)) throw new Error(`A line that was judged good was refused: ${added.kind}`);
      }
    const also = taken.map(({ line }): RowProblem => ({ line, column: 'symbol', problem: KNOWN }));
    return { lines: fresh, added: fresh.length, problems: [...problems, ...also], taken: !dryRun };
  }
}
