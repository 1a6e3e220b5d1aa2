import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, notAcceptable } from '#lib/positions';
import type { MembershipFact } from '#lib/registration';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from './floor.reader.js';
import type { NewCredentials, NewStanding } from './new-standing.js';
import { mayOnParticipation } from './stakeholder.policy.js';
import { StakeholderStore } from './stakeholder.store.js';
import { StakeholdersReader, type StakeholderView } from './stakeholders.reader.js';

type NotFound = Refusal<'NotFound', { what: string }>;
type Changed = Refusal<'ChangedMeanwhile', { currentVersion: number; currentContent: null }>;
export type StandingOutcome = { readonly id: string } | NotFound | Changed | NotAcceptable;

interface Said {
  readonly kind: string;
  readonly audience: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** What a body is a member of, and what it has shown of its powers. The record keeps what was said before. */
@Injectable()
export class SetStanding {
  constructor(
    private readonly database: Database,
    private readonly floor: Floor,
    private readonly stakeholders: StakeholdersReader,
    private readonly store: StakeholderStore,
    private readonly acts: Acts,
  ) {}

  standing(viewer: Viewer, input: NewStanding, key: string): Promise<StandingOutcome> {
    const request = { name: 'setStanding', key, input };
    return this.database.mutation<StandingOutcome>(viewer, request, async (tx) => {
      const body = await this.body(tx, input.stakeholderId);
      if (body === null) return refuse('NotFound', { what: 'stakeholder' });
      const wrong = [input.ctu, input.itu].find(({ from, until }) => from && until && until < from);
      if (wrong) return notAcceptable('EndsBeforeItStarts', { field: 'until' });
      const standing = { ...input, ctu: whole(input.ctu), itu: whole(input.itu) };
      if (!(await this.store.setStanding(tx, standing)))
        return refuse('ChangedMeanwhile', { currentVersion: body.version, currentContent: null });
      const facts = { symbol: body.symbol, ctu: said(standing.ctu), itu: said(standing.itu) };
      await this.tell(tx, body, { kind: 'StakeholderStandingChanged', audience: 'public', facts });
      return { id: body.id };
    });
  }

  credentials(viewer: Viewer, input: NewCredentials, key: string): Promise<StandingOutcome> {
    const request = { name: 'noteCredentials', key, input };
    return this.database.mutation<StandingOutcome>(viewer, request, async (tx) => {
      const body = await this.body(tx, input.stakeholderId);
      if (body === null) return refuse('NotFound', { what: 'stakeholder' });
      if (input.state === 'NOT_IN_ORDER' && (input.mayVote || input.maySign))
        return notAcceptable('PowersNotInOrder', { field: 'state' });
      const problem = acceptWords(input.signedBy, { field: 'signedBy', most: 300, mayBeBlank: true });
      if (problem !== null) return problem;
      await this.store.noteCredentials(tx, body.conferenceId, input);
      const facts = { symbol: body.symbol, state: input.state, votes: String(input.mayVote) };
      const audience = `conference:${body.conferenceId}`;
      await this.tell(tx, body, { kind: 'StakeholderCredentialsNoted', audience, facts });
      return { id: body.id };
    });
  }

  private async body(tx: Transaction, id: string): Promise<StakeholderView | null> {
    const body = isId(id) ? (await this.stakeholders.byIds(tx, [id])).get(id) : undefined;
    if (body === undefined) return null;
    const { part } = await this.floor.speaker(tx, body.conferenceId);
    this.floor.require(mayOnParticipation(part).includes('setStanding'));
    return body;
  }

  private tell(tx: Transaction, { id, conferenceId }: StakeholderView, said: Said): Promise<void> {
    return this.acts.happened(tx, { conferenceId, subjectId: id, ...said });
  }
}

function whole({ member, from, until }: MembershipFact): MembershipFact {
  return { member, from: from ?? null, until: until ?? null };
}

// As an interval is written: an open end has no day.
function said({ member, from, until }: MembershipFact): string {
  return member ? `${from ?? ''}/${until ?? ''}` : '–';
}
