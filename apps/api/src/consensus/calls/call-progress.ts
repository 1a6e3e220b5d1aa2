import { Injectable } from '@nestjs/common';
import { type CallRefusal, type Decided, type Fact, isRunning } from '#lib/consensus';
import { ObjectedWordings } from '../../amendments/objected-wordings.events.js';
import { OutForCall } from '../../drafting-room/revisions/out-for-call.events.js';
import type { Transaction } from '../../platform/database/database.js';
import { ObjectionsHeard } from '../objections.events.js';
import { CallStore } from './call.store.js';
import { CallTelling } from './call-telling.js';
import type { CallView } from './calls.reader.js';
import type { Beside } from './told-of-call.js';

type Reopened = Extract<Fact, { kind: 'ProvisionReopened' }>;

/** What follows from what was decided of a call, in one transaction: its row, the draft, amendments, the record, letters. */
@Injectable()
export class CallProgress {
  constructor(
    private readonly store: CallStore,
    private readonly drafts: OutForCall,
    private readonly wordings: ObjectedWordings,
    private readonly objections: ObjectionsHeard,
    private readonly telling: CallTelling,
  ) {}

  /** The act changes what chair and clock have made of the call. */
  async goOn(
    tx: Transaction,
    before: CallView,
    decided: Decided,
    revision: Beside['revision'] = null,
  ): Promise<{ readonly id: string }> {
    await this.store.save(tx, before.id, decided.call, revision === null ? null : { revisionId: revision.id });
    await this.free(tx, before, decided);
    const amendments = await this.reopen(tx, before, decided.facts);
    return this.said(tx, before, decided, { revision, amendments });
  }

  /** It was only said in the call, and is kept as that. */
  async said(
    tx: Transaction,
    call: CallView,
    { facts }: Decided,
    beside: Beside = { revision: null, amendments: new Map() },
  ): Promise<{ readonly id: string }> {
    await this.telling.tell(tx, call, facts, beside);
    for (const fact of facts) {
      if (fact.kind !== 'ObjectionRuled') continue;
      await this.objections.ruled(tx, { stanceId: fact.stance, callTitle: call.title, reason: fact.reason });
    }
    return { id: call.id };
  }

  /** Nothing follows: people are told why. */
  refused(tx: Transaction, call: CallView, no: CallRefusal): Promise<CallRefusal> {
    return this.telling.refused(tx, call, no);
  }

  private async free(tx: Transaction, before: CallView, { call }: Decided): Promise<void> {
    if (!isRunning(before.state) || isRunning(call)) return;
    const opened = { id: before.id, by: before.openedById ?? '' };
    if (!('results' in call)) return this.drafts.giveBack(tx, before.draftId, opened);
    const adopted = call.results.filter(({ outcome }) => outcome === 'adopted').map(({ on }) => on.provision);
    await this.drafts.end(tx, before.draftId, opened, adopted);
  }

  private async reopen(tx: Transaction, call: CallView, facts: readonly Fact[]): Promise<ReadonlyMap<string, string>> {
    const filed = new Map<string, string>();
    for (const fact of facts) {
      const stanceId = fact.kind === 'ProvisionReopened' ? objectionOf(call, fact) : null;
      if (fact.kind !== 'ProvisionReopened' || stanceId === null) continue;
      const { provision: provisionId, delegation: stakeholderId, reason, remedy } = fact;
      const { conferenceId, draftId, key: audience } = call;
      const objection = { conferenceId, audience, draftId, provisionId, stakeholderId, reason, remedy };
      const amendmentId = await this.wordings.file(tx, { ...objection, objectionId: stanceId });
      if (amendmentId !== null) filed.set(`${provisionId} ${stakeholderId}`, amendmentId);
      await this.objections.maintained(tx, { ...objection, stanceId, callId: call.id, amendmentId });
    }
    return filed;
  }
}

function objectionOf({ state }: CallView, { provision, delegation }: Reopened): string | null {
  if (!isRunning(state)) return null;
  const said = state.heard.stances.find((each) => each.delegation === delegation && each.on.provision === provision);
  return said?.id ?? null;
}
