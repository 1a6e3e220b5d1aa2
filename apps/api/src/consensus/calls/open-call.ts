import { Injectable } from '@nestjs/common';
import { type Call, type CallRefusal, type Decided, decideCall, type Moment, termsOf } from '#lib/consensus';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import { OutForCall, type SealedForCall } from '../../drafting-room/revisions/out-for-call.events.js';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import type { NotFound } from './call-desk.js';
import { CallDoor } from './call-door.js';
import { CallProgress } from './call-progress.js';
import { OpeningReader } from './opening.reader.js';

export type OpenOutcome = { readonly id: string } | CallRefusal | NotAcceptable | NotFound | Refusal;

const REASON_LIMIT = 2000;

/** The chair asks: the draft is sealed, the provisions are closed, and whatever stood on their words stands in the call. */
@Injectable()
export class OpenCall {
  constructor(
    private readonly database: Database,
    private readonly door: CallDoor,
    private readonly openings: OpeningReader,
    private readonly drafts: OutForCall,
    private readonly progress: CallProgress,
  ) {}

  async execute(viewer: Viewer, callId: string, despite: string | null, key: string): Promise<OpenOutcome> {
    const call = await this.database.read(viewer, (tx) => this.door.seen(tx, callId, 'call'));
    if (call === null) return refuse('NotFound', { what: 'call' });
    const problem = acceptWords(despite ?? '', { field: 'despite', most: REASON_LIMIT, mayBeBlank: true });
    if (problem !== null) return problem;
    const { draftId, title: note, provisionIds: provisions } = call;
    const opening = { name: 'openCall', key, input: { callId, despite }, draftId, note, provisions };
    const by = viewer.kind === 'person' ? viewer.personId : '';
    return this.drafts.open<CallRefusal | NotFound>(viewer, { ...opening, call: { id: callId, by } }, (tx, sealed) =>
      this.open(tx, callId, sealed, despite),
    );
  }

  private async open(tx: Transaction, callId: string, sealed: SealedForCall, despite: string | null) {
    const call = await this.door.held(tx, callId, 'call');
    if (call === null) return refuse('NotFound', { what: 'call' });
    const now = await this.door.now(tx);
    const opening = await this.openings.of(tx, call, sealed, despite);
    const decided = decideCall(withoutPast(call.state, now), opening, now);
    if (isRefusal(decided)) return this.progress.refused(tx, call, decided as CallRefusal);
    return this.progress.goOn(tx, call, decided as Decided, sealed.revision);
  }
}

// Between the preparation and the opening the moment of a reminder may have gone by.
function withoutPast(call: Call, now: Moment): Call {
  const terms = termsOf(call);
  if (call.phase !== 'draft' || terms.asking.kind === 'inRoom') return call;
  const { deadline } = terms.asking;
  const reminders = deadline.reminders.filter((moment) => moment > now);
  return { ...call, terms: { ...terms, asking: { ...terms.asking, deadline: { ...deadline, reminders } } } };
}
