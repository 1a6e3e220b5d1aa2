import { Injectable } from '@nestjs/common';
import type { Member } from '#lib/consensus';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../../platform/database/database.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { mayOnConsensus } from '../consensus.policy.js';
import { MembersReader, type Spokesperson } from '../delegations/members.reader.js';
import { type TextNow, TextNowReader } from '../text-now.reader.js';

export type NotFound = Refusal<'NotFound', { what: string }>;

/** A provision, and who speaks about it for whom. */
export interface Here {
  readonly text: TextNow;
  readonly member: Spokesperson;
}

/** Whoever wants to say something of a provision comes by here. */
@Injectable()
export class StanceDesk {
  constructor(
    private readonly texts: TextNowReader,
    private readonly members: MembersReader,
    private readonly floor: Floor,
  ) {}

  async at(
    tx: Transaction,
    { draftId, provisionId }: { readonly draftId: string; readonly provisionId: string },
  ): Promise<Here | NotFound> {
    const text = await this.texts.one(tx, draftId, provisionId);
    if (text === null) return refuse('NotFound', { what: 'provision' });
    const { part } = await this.floor.speaker(tx, text.conferenceId);
    this.floor.require(mayOnConsensus(part).includes('stateStance'));
    const member = await this.members.speaking(tx, text.conferenceId);
    return member === null ? refuse('NotFound', { what: 'stakeholder' }) : { text, member };
  }
}

/** Refusals name delegations by their ids, and people by their symbols. */
export function named<No extends Refusal>(no: No, { delegation, symbol }: Member & { readonly symbol: string }): No {
  return 'delegation' in no && no.delegation === delegation ? { ...no, delegation: symbol } : no;
}
