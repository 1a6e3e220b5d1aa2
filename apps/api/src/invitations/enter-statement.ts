import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, REASONS_LIMIT } from '#lib/positions';
import { Database, type Viewer } from '../platform/database/database.js';
import { InvitingDesk, type NotFound } from './inviting-desk.js';
import { type Named, NamedInStatement } from './named-in-statement.js';
import { StatementStore } from './statement.store.js';
import { StatementsReader } from './statements.reader.js';

export interface EnterStatementInput extends Named {
  readonly statementId: string;
}

export type EnterOutcome =
  | { readonly id: string }
  | NotFound
  | NotAcceptable
  | Refusal<'AlreadyEntered', { concernId: string | null }>;

/** A statement entered in the name of a stakeholder: from then on it counts as heard, and its place is the ledger. */
@Injectable()
export class EnterStatement {
  constructor(
    private readonly database: Database,
    private readonly desk: InvitingDesk,
    private readonly statements: StatementsReader,
    private readonly store: StatementStore,
    private readonly named: NamedInStatement,
  ) {}

  execute(viewer: Viewer, input: EnterStatementInput, key: string): Promise<EnterOutcome> {
    return this.database.mutation<EnterOutcome>(viewer, { name: 'enterStatement', key, input }, async (tx) => {
      const statement = await this.statements.toEnter(tx, input.statementId);
      if (statement === null) return refuse('NotFound', { what: 'statement' });
      await this.desk.require(tx, statement.conferenceId, 'enterStatements');
      if (statement.concernId !== null) return refuse('AlreadyEntered', { concernId: statement.concernId });
      const problem = acceptWords(input.proposed, { field: 'proposed', most: REASONS_LIMIT, mayBeBlank: true });
      if (problem !== null) return problem;
      const heard = await this.named.hear(tx, statement, input);
      if (isRefusal(heard)) return heard as NotFound;
      await this.store.enter(tx, statement.id, input.stakeholderId, (heard as { id: string }).id);
      return { id: statement.id };
    });
  }
}
