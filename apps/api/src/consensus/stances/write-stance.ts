import { Injectable } from '@nestjs/common';
import { type CallRefusal, clearStance, type DraftStance, type Objection } from '#lib/consensus';
import { isRefusal, refuse } from '#lib/foundation';
import type { Json } from '#lib/record';
import type { Transaction } from '../../platform/database/database.js';
import { Acts } from '../../record/record.events.js';
import { CallHearing } from '../calls/call-hearing.js';
import { type HeardObjection, ObjectionsHeard } from '../objections.events.js';
import { StanceStore } from './stance.store.js';
import { type Here, named } from './stance-desk.js';
import { type StanceView, toDraft } from './stance-view.js';
import { StancesReader } from './stances.reader.js';

/** How what a delegation says is written down, told, and heard by the call that asks for it, if one does. */
@Injectable()
export class WriteStance {
  constructor(
    private readonly stances: StancesReader,
    private readonly store: StanceStore,
    private readonly calls: CallHearing,
    private readonly objections: ObjectionsHeard,
    private readonly acts: Acts,
  ) {}

  /** `clears`: it becomes the delegation's word at once. */
  async draft(
    tx: Transaction,
    here: Here,
    stance: DraftStance,
    clears: boolean,
  ): Promise<{ readonly id: string } | CallRefusal> {
    const refused = await this.calls.hear(tx, here.text, { kind: 'state', stance });
    if (refused !== null) return named(refused, here.member);
    await this.store.draft(tx, here.text, stance, here.text);
    await this.tell(tx, here, stance.id, 'StanceDrafted');
    const drafted = clears ? await this.stances.one(tx, stance.id) : null;
    return drafted === null ? { id: stance.id } : this.clear(tx, here, drafted);
  }

  async clear(tx: Transaction, here: Here, draft: StanceView): Promise<{ readonly id: string } | CallRefusal> {
    const { text, member } = here;
    const cleared = clearStance(toDraft(draft), member, text.state);
    if (isRefusal(cleared)) return named(cleared, member);
    const refused = await this.calls.hear(tx, text, { kind: 'clear', stance: cleared.id, by: member });
    if (refused !== null) return named(refused, member);
    const { said } = await this.stances.own(tx, text, member.delegation);
    if (!(await this.store.clear(tx, draft, text.key))) return refuse('NoSuchStance', {});
    const { kind, objection } = cleared.answer;
    if (said !== null) await this.unsay(tx, said);
    if (objection !== null) await this.objections.cleared(tx, heardOf({ ...draft, key: text.key }, objection));
    const facts = { says: kind, digest: draft.digest, objection: objection as unknown as Json };
    await this.tell(tx, here, draft.id, 'StanceCleared', facts);
    return { id: draft.id };
  }

  async takeBack(tx: Transaction, here: Here): Promise<{ readonly id: string } | CallRefusal> {
    const { text, member } = here;
    const { said, drafted } = await this.stances.own(tx, text, member.delegation);
    if (said === null && drafted === null) return refuse('NoSuchStance', {});
    if (said !== null && member.part === 'delegate')
      return refuse('HeadClears', { delegation: member.symbol } as never);
    const act = { kind: 'takeBack', provision: text.provisionId, by: member } as const;
    const refused = await this.calls.hear(tx, text, act);
    if (refused !== null) return named(refused, member);
    if (drafted !== null) await this.store.drop(tx, drafted);
    if (said !== null && (await this.store.takeBack(tx, said))) {
      await this.unsay(tx, said);
      await this.tell(tx, here, said.id, 'StanceTakenBack', { says: said.kind });
    } else if (drafted !== null) await this.tell(tx, here, drafted.id, 'StanceDropped');
    return { id: text.provisionId };
  }

  // Whoever says something else no longer says what they said before.
  private async unsay(tx: Transaction, said: StanceView): Promise<void> {
    const { objection } = toDraft(said).answer;
    if (objection !== null) await this.objections.takenBack(tx, heardOf(said, objection));
  }

  private async tell(
    tx: Transaction,
    { text, member }: Here,
    id: string,
    kind: 'StanceDrafted' | 'StanceDropped' | 'StanceCleared' | 'StanceTakenBack',
    facts: { readonly [key: string]: Json } = {},
  ): Promise<void> {
    const { conferenceId, draftId, provisionId, cited } = text;
    const inside = kind === 'StanceDrafted' || kind === 'StanceDropped';
    const audience = inside ? `delegation:${member.delegation}` : text.key;
    const about = { draftId, provisionId, cited, stakeholderId: member.delegation, delegation: member.symbol };
    const told = { conferenceId, audience, kind, subjectId: id, draftId, provisionId };
    await this.acts.happened(tx, { ...told, facts: { ...about, ...facts } });
  }
}

export function heardOf(stance: StanceView, { reason, remedy }: Objection): HeardObjection {
  const { id: stanceId, conferenceId, key: audience, draftId, provisionId, stakeholderId } = stance;
  return { stanceId, conferenceId, audience, draftId, provisionId, stakeholderId, reason, remedy };
}
