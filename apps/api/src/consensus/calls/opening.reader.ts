import { Injectable } from '@nestjs/common';
import { askedText, type Opening, termsOf } from '#lib/consensus';
import { UndisposedConcerns } from '../../concerns/undisposed-concerns.reader.js';
import type { SealedForCall } from '../../drafting-room/revisions/out-for-call.events.js';
import type { Transaction } from '../../platform/database/database.js';
import { MembersReader } from '../delegations/members.reader.js';
import { given, ProxiesReader } from '../delegations/proxies.reader.js';
import { toCleared } from '../stances/stance-view.js';
import { StancesReader } from '../stances/stances.reader.js';
import { stateOf } from '../text-digest.js';
import { allowed } from './allowed-proxies.js';
import type { CallView } from './calls.reader.js';

/** All that a call is opened with: the words, who takes part, what they have said, and what nobody has answered. */
@Injectable()
export class OpeningReader {
  constructor(
    private readonly members: MembersReader,
    private readonly stances: StancesReader,
    private readonly proxies: ProxiesReader,
    private readonly concerns: UndisposedConcerns,
  ) {}

  async of(tx: Transaction, call: CallView, sealed: SealedForCall, despite: string | null): Promise<Opening> {
    const { conferenceId, draftId, provisionIds } = call;
    const asked = sealed.provisions.filter(({ id }) => provisionIds.includes(id));
    const delegations = await this.members.delegations(tx, conferenceId);
    const concerns = await this.concerns.on(tx, conferenceId, provisionIds);
    return {
      kind: 'open',
      revision: sealed.revision.id,
      texts: asked.map((words) => askedText(stateOf(words.id, words), words)),
      delegations,
      stances: (await this.stances.saidIn(tx, [draftId], provisionIds)).map(toCleared),
      proxies: allowed(
        (await this.proxies.holdingIn(tx, conferenceId)).map(given),
        termsOf(call.state).rule,
        delegations,
      ),
      concerns: [...new Set(concerns.map(({ id }) => id))],
      despite,
    };
  }
}
