import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayFileAmendments } from './amendment.policy.js';
import { CurrentWordsReader } from './current-words.reader.js';

export interface Asking {
  readonly stakeholderId: string;
  readonly symbol: string;
  readonly receivedIn: string | null;
}

interface OnBehalf {
  readonly onBehalfOf?: string | null;
  readonly receivedIn?: string | null;
}

/** Who asks: the speaker's own stakeholder, or the one whose letter the secretariat enters. */
@Injectable()
export class Askers {
  constructor(
    private readonly floor: Floor,
    private readonly words: CurrentWordsReader,
  ) {}

  async find(
    tx: Transaction,
    conferenceId: string,
    { onBehalfOf, receivedIn }: OnBehalf,
  ): Promise<Asking | Refusal<'NotFound', { what: string }>> {
    const { part, stakeholderId, symbol } = await this.floor.speaker(tx, conferenceId);
    const entered = onBehalfOf != null || receivedIn != null;
    this.floor.require(mayFileAmendments(part).includes(entered ? 'enterAmendment' : 'fileAmendment'));
    if (!entered && stakeholderId !== null && symbol !== null) return { stakeholderId, symbol, receivedIn: null };
    const named = await this.words.symbolOf(tx, conferenceId, onBehalfOf ?? '');
    if (named === null) return refuse('NotFound', { what: 'stakeholder' });
    return { stakeholderId: onBehalfOf ?? '', symbol: named, receivedIn: receivedIn ?? '' };
  }
}
