import { Injectable } from '@nestjs/common';
import type { Steps } from '#lib/concerns';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { Json } from '#lib/record';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { type ConcernAction, mayOnConcern } from './concern.policy.js';
import { ConcernStepsReader } from './concern-steps.reader.js';
import { ConcernsReader, type ConcernView } from './concerns.reader.js';
import { NOBODY } from './raising.js';

interface Request {
  readonly name: string;
  readonly may: ConcernAction;
  readonly key: string;
  readonly input: { readonly concernId: string };
}

/** What was done, for the record. */
export interface Done {
  readonly kind: string;
  readonly facts: { readonly [key: string]: Json };
}

type NotFound = Refusal<'NotFound', { what: string }>;
type Act<No> = (tx: Transaction, concern: ConcernView, steps: Steps) => Promise<Done | No>;

/** The way every step of a concern goes: found or not, allowed or not, decided on all steps before it, recorded. */
@Injectable()
export class ConcernDesk {
  constructor(
    private readonly database: Database,
    private readonly concerns: ConcernsReader,
    private readonly steps: ConcernStepsReader,
    private readonly floor: Floor,
    private readonly acts: Acts,
  ) {}

  act<No extends Refusal>(viewer: Viewer, request: Request, act: Act<No>): Promise<{ id: string } | No | NotFound> {
    const { name, key, input, may } = request;
    return this.database.mutation<{ id: string } | No | NotFound>(viewer, { name, key, input }, async (tx) => {
      const concern = await this.concerns.one(tx, input.concernId);
      if (concern === null) return refuse('NotFound', { what: 'concern' });
      const speaker = await this.floor.speaker(tx, concern.conferenceId);
      const personId = viewer.kind === 'person' ? viewer.personId : null;
      this.floor.require(mayOnConcern(speaker, personId, concern).includes(may));
      // Two who decide on one concern do it one after the other, and the second on what the first has said.
      await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`concern ${concern.id}`]);
      const done = await act(tx, concern, await this.steps.of(tx, concern.id));
      if (isRefusal(done)) return done as No;
      await this.tell(tx, concern, done as Done);
      return { id: concern.id };
    });
  }

  private async tell(tx: Transaction, concern: ConcernView, { kind, facts }: Done): Promise<void> {
    const { id, conferenceId, key: audience, issueId, number, symbol } = concern;
    const told = { conferenceId, audience, kind, subjectId: id, issueId };
    await this.acts.happened(tx, { ...told, facts: { number, symbol: symbol ?? NOBODY, issueId, ...facts } });
  }
}
