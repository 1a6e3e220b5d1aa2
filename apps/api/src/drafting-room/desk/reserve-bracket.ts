import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, notAcceptable, REASONS_LIMIT } from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import { Acts } from '../../record/record.events.js';
import { DeskDoor } from './desk-door.js';
import { FindBracketsReader } from './find-brackets.reader.js';
import { type AlreadyReserved, ReservationStore } from './reservation.store.js';

export interface ReserveInput {
  readonly draftId: string;
  readonly bracketId: string;
  readonly reason: string;
}

export type ReserveOutcome =
  | { readonly id: string }
  | AlreadyReserved
  | NotAcceptable
  | Refusal<'NotFound', { what: string }>;

/** A delegation asks that a bracket stay until it agrees. */
@Injectable()
export class ReserveBracket {
  constructor(
    private readonly database: Database,
    private readonly door: DeskDoor,
    private readonly brackets: FindBracketsReader,
    private readonly store: ReservationStore,
    private readonly acts: Acts,
  ) {}

  execute(viewer: Viewer, input: ReserveInput, key: string): Promise<ReserveOutcome> {
    return this.database.mutation<ReserveOutcome>(viewer, { name: 'reserveBracket', key, input }, (tx) =>
      this.reserve(tx, input),
    );
  }

  private async reserve(tx: Transaction, { draftId, bracketId, reason }: ReserveInput): Promise<ReserveOutcome> {
    const came = await this.door.delegation(tx, draftId);
    if (came === null) return refuse('NotFound', { what: 'draft' });
    const { draft, speaker } = came;
    const unfit = acceptWords(reason, { field: 'reason', most: REASONS_LIMIT });
    if (unfit !== null) return unfit;
    const { stakeholderId, symbol } = speaker;
    if (stakeholderId === null) return notAcceptable('NoDelegation', {});
    const [found] = await this.brackets.standing(tx, draft.id, [bracketId]);
    if (found === undefined) return refuse('NotFound', { what: 'bracket' });
    const { conferenceId, key: audience } = draft;
    // A copy goes with what it is a copy of.
    const bracket = found.bracket.copyOf ?? found.bracket.id;
    const made = await this.store.add(tx, {
      conferenceId,
      audience,
      draftId: draft.id,
      bracketId: bracket,
      stakeholderId,
      reason,
    });
    if (isRefusal(made)) return made;
    const { provisionId, cited } = found;
    const told = {
      conferenceId,
      audience,
      kind: 'BracketReserved',
      subjectId: made.id,
      provisionId,
      draftId: draft.id,
    };
    await this.acts.happened(tx, { ...told, facts: { draftId: draft.id, provisionId, cited, symbol, reason } });
    return made;
  }
}
