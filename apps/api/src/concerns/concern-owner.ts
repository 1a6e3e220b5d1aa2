import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { acceptWords, LETTER_LIMIT, type NotAcceptable, notAcceptable, type Reach } from '#lib/positions';
import type { Transaction, Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnLedger } from './concern.policy.js';
import { ConcernOriginReader, type Origin } from './concern-origin.reader.js';

/** Whose a concern is, and how it came to be heard. */
export interface Owner {
  readonly stakeholderId: string | null;
  readonly ownerId: string | null;
  readonly source: string;
  readonly receivedIn: string | null;
}

export interface OwnerInput {
  readonly audience: Reach;
  readonly onBehalfOf?: string | null;
  readonly heardAs: 'FLOOR' | 'EMAIL';
  readonly receivedIn?: string | null;
}

type NotFound = Refusal<'NotFound', { what: string }>;

/** One's own concern, or one that the secretariat enters for whoever said or wrote it. */
@Injectable()
export class ConcernOwner {
  constructor(
    private readonly floor: Floor,
    private readonly origins: ConcernOriginReader,
  ) {}

  async find(
    tx: Transaction,
    conferenceId: string,
    input: OwnerInput,
    origin: Origin | null,
  ): Promise<Owner | NotAcceptable | NotFound> {
    const { part, stakeholderId } = await this.floor.speaker(tx, conferenceId);
    const entered = input.onBehalfOf != null || input.receivedIn != null || part === 'SECRETARIAT';
    this.floor.require(mayOnLedger(part).includes(entered ? 'enterConcern' : 'raiseConcern'));
    return entered
      ? this.entered(tx, conferenceId, input, origin)
      : own(stakeholderId, { viewer: tx.viewer, audience: input.audience, origin });
  }

  private async entered(
    tx: Transaction,
    conferenceId: string,
    { audience, onBehalfOf = null, heardAs, receivedIn }: OwnerInput,
    origin: Origin | null,
  ): Promise<Owner | NotAcceptable | NotFound> {
    if (audience === 'DELEGATION') return notAcceptable('PrivateOnBehalf', { field: 'audience' });
    const problem = acceptWords(receivedIn ?? '', { field: 'receivedIn', most: LETTER_LIMIT });
    if (problem !== null) return problem;
    const letter = receivedIn ?? '';
    if (origin !== null) {
      const { stakeholderId, ownerId, source } = origin;
      return { stakeholderId, ownerId, source, receivedIn: letter };
    }
    return (await this.origins.hasStakeholder(tx, conferenceId, onBehalfOf ?? ''))
      ? { stakeholderId: onBehalfOf, ownerId: null, source: heardAs, receivedIn: letter }
      : refuse('NotFound', { what: 'stakeholder' });
  }
}

interface Said {
  readonly viewer: Viewer;
  readonly audience: Reach;
  readonly origin: Origin | null;
}

function own(stakeholderId: string | null, { viewer, audience, origin }: Said): Owner | NotAcceptable {
  const personId = viewer.kind === 'person' ? viewer.personId : null;
  const ownerId = stakeholderId === null ? personId : null;
  const isTheirs = origin !== null && (origin.stakeholderId !== stakeholderId || origin.ownerId !== ownerId);
  if (isTheirs) return notAcceptable('PaperOfOthers', { field: 'source' });
  if (stakeholderId === null && audience === 'DELEGATION') return notAcceptable('NoDelegation', { field: 'audience' });
  return { stakeholderId, ownerId, source: origin?.source ?? 'WRITTEN', receivedIn: null };
}
