import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { Entering } from '../concerns/entering.events.js';
import { isId, type Transaction } from '../platform/database/database.js';
import { StakeholdersReader } from '../stakeholders/stakeholders.reader.js';
import type { StatementView } from './statements.reader.js';

type NotFound = Refusal<'NotFound', { what: string }>;

export interface Named {
  readonly stakeholderId: string;
  readonly issueId?: string | null;
  readonly proposed: string;
}

/** In whose name, on which issue. */
@Injectable()
export class NamedInStatement {
  constructor(
    private readonly stakeholders: StakeholdersReader,
    private readonly entering: Entering,
  ) {}

  async hear(
    tx: Transaction,
    { conferenceId, body, letter }: StatementView,
    { stakeholderId, issueId = null, proposed }: Named,
  ): Promise<{ readonly id: string } | NotFound> {
    const known = await this.stakeholders.byIds(tx, isId(stakeholderId) ? [stakeholderId] : []);
    if (known.get(stakeholderId)?.conferenceId !== conferenceId) return refuse('NotFound', { what: 'stakeholder' });
    if (issueId !== null && !(await hasIssue(tx, conferenceId, issueId))) return refuse('NotFound', { what: 'issue' });
    const written = { conferenceId, stakeholderId, issueId, text: body, proposed: proposed.trim(), receivedIn: letter };
    return this.entering.enter(tx, written);
  }
}

async function hasIssue(tx: Transaction, conferenceId: string, issueId: string): Promise<boolean> {
  if (!isId(issueId)) return false;
  return (await tx.sql('select 1 from issue where id = $1 and conference_id = $2', [issueId, conferenceId])).length > 0;
}
