import { Injectable } from '@nestjs/common';
import type { CallRefusal, Fact } from '#lib/consensus';
import type { Transaction } from '../../platform/database/database.js';
import { Acts, type Told } from '../../record/record.events.js';
import { CallActStore } from './call-act.store.js';
import { CallLetters } from './call-letters.js';
import { type CallNames, CallNamesReader } from './call-names.reader.js';
import type { CallView } from './calls.reader.js';
import { namedRefusal } from './named-refusal.js';
import { type Beside, toldOf } from './told-of-call.js';

/** Whatever happens in a call is written among its acts and in the record, shown to open pages, and told by letter. */
@Injectable()
export class CallTelling {
  constructor(
    private readonly names: CallNamesReader,
    private readonly store: CallActStore,
    private readonly letters: CallLetters,
    private readonly acts: Acts,
  ) {}

  async tell(tx: Transaction, call: CallView, facts: readonly Fact[], beside: Beside): Promise<void> {
    const names = await this.names.in(tx, call);
    const told = facts.flatMap((fact) => toldOf(fact, names, beside) ?? []);
    await this.store.addAll(tx, call, told);
    const { id, conferenceId, key: audience, draftId, title } = call;
    const about = { callId: id, draftId, title };
    const entries = told.map(({ kind, provisionId, facts: said }): Told => {
      const where = { conferenceId, audience, kind, subjectId: id, draftId, provisionId };
      return { ...where, facts: { ...about, ...said } };
    });
    await this.acts.happenedAll(tx, [...entries, ...facts.flatMap((fact) => insideOf(call, fact, names))]);
    // The letters carry the head of the record, which is to cover what they tell.
    await this.letters.write(tx, call, facts, names);
  }

  /** What the rules refuse, as people call what they know by its id. */
  async refused(tx: Transaction, call: CallView, no: CallRefusal): Promise<CallRefusal> {
    return namedRefusal(no, await this.names.in(tx, call));
  }

  /** That a call is being prepared, which the rules have no word for. */
  async prepared(
    tx: Transaction,
    call: Pick<CallView, 'id' | 'conferenceId' | 'key' | 'draftId' | 'title'>,
  ): Promise<void> {
    const { id, conferenceId, key: audience, draftId, title } = call;
    const kind = 'CallPrepared';
    await this.store.addAll(tx, call, [{ kind, facts: {}, provisionId: null, stakeholderId: null, once: 'prepared' }]);
    const where = { conferenceId, audience, kind, subjectId: id, draftId };
    await this.acts.happened(tx, { ...where, facts: { callId: id, draftId, title } });
  }
}

// What a delegation has drafted and not cleared is told inside it.
function insideOf({ id, conferenceId, draftId, title }: CallView, fact: Fact, names: CallNames): readonly Told[] {
  if (fact.kind !== 'CallReminded') return [];
  return fact.uncleared.map(({ delegation, provisions }) => ({
    conferenceId,
    audience: `delegation:${delegation}`,
    kind: 'StancesUncleared',
    subjectId: id,
    draftId,
    facts: { callId: id, draftId, title, dueAt: fact.dueAt, cited: provisions.map(names.cited) },
  }));
}
