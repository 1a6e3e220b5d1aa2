import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { Json } from '#lib/record';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor, type Speaker } from '../stakeholders/floor.reader.js';
import { mayOnPosition, type PositionAction } from './position.policy.js';
import type { NotFound } from './position-filing.js';
import { PositionsReader, type PositionView } from './positions.reader.js';

interface Request {
  readonly name: string;
  readonly may: PositionAction;
  readonly key: string;
  readonly input: { readonly positionId: string };
}

/** What was done, for the record. */
export interface Done {
  readonly kind: string;
  /** The audience it has from now on. */
  readonly audience: string;
  readonly facts: { readonly [key: string]: Json };
}

type Act<No> = (tx: Transaction, position: PositionView, speaker: Speaker) => Promise<Done | No>;

/**
 * The way every act on a filed position goes: found or not, allowed or not, decided, recorded.
 *
 * Whoever may do none of the acts of a delegation on it is told `Forbidden`; one who merely stands in another relation
 * to it (joins twice, leaves without having joined) gets the rule's own answer.
 */
@Injectable()
export class PositionDesk {
  constructor(
    private readonly database: Database,
    private readonly positions: PositionsReader,
    private readonly floor: Floor,
    private readonly acts: Acts,
  ) {}

  act<No extends Refusal>(viewer: Viewer, request: Request, act: Act<No>): Promise<{ id: string } | No | NotFound> {
    const { name, key, input, may } = request;
    return this.database.mutation<{ id: string } | No | NotFound>(viewer, { name, key, input }, async (tx) => {
      const position = await this.positions.one(tx, input.positionId);
      if (position === null) return refuse('NotFound', { what: 'position' });
      const speaker = await this.floor.speaker(tx, position.conferenceId);
      this.floor.require(mayOnPosition(speaker, position).some((action) => action === may || comesTo(may, action)));
      const done = await act(tx, position, speaker);
      if (isRefusal(done)) return this.withCurrent(tx, done as No, position.id);
      const { id, conferenceId, issueId, issueTitle, symbol } = position;
      const { kind, audience, facts } = done as Done;
      await this.acts.happened(tx, {
        conferenceId,
        audience,
        kind,
        subjectId: id,
        issueId,
        facts: { issueId, issueTitle, symbol, ...facts },
      });
      return { id };
    });
  }

  // Whoever came too late is shown what stands now, so that they can go on from there.
  private async withCurrent<No extends Refusal>(tx: Transaction, no: No, id: string): Promise<No> {
    if (no.kind !== 'ChangedMeanwhile') return no;
    const now = await this.positions.one(tx, id);
    return { ...no, currentVersion: now?.version, currentContent: now?.content };
  }
}

// Joining and leaving depend on what one did before, and the rules have words for each case.
function comesTo(wanted: PositionAction, allowed: PositionAction): boolean {
  const coming: readonly PositionAction[] = ['join', 'leave'];
  return coming.includes(wanted) && (coming.includes(allowed) || allowed === 'revise');
}
