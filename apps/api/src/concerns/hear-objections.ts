import { Injectable, type OnModuleInit } from '@nestjs/common';
import { plainText } from '#lib/drafting';
import { type HeardObjection, ObjectionsHeard, type Ruled } from '../consensus/objections.events.js';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { ConcernStore } from './concern.store.js';
import { RaisedObjectionReader } from './raised-objection.reader.js';
import { NOBODY, Raising } from './raising.js';

/** An objection is a concern from the moment its delegation clears it. */
@Injectable()
export class HearObjections implements OnModuleInit {
  constructor(
    private readonly objections: ObjectionsHeard,
    private readonly raising: Raising,
    private readonly raised: RaisedObjectionReader,
    private readonly store: ConcernStore,
    private readonly acts: Acts,
  ) {}

  onModuleInit(): void {
    this.objections.register({
      cleared: (tx, objection) => this.cleared(tx, objection),
      takenBack: (tx, objection) => this.takenBack(tx, objection),
      ruled: (tx, ruling) => this.ruled(tx, ruling),
    });
  }

  private async cleared(tx: Transaction, objection: HeardObjection): Promise<void> {
    const { stanceId, conferenceId, audience, provisionId, stakeholderId, reason, remedy } = objection;
    if ((await this.raised.of(tx, stanceId)) !== null) return;
    await this.raising.add(tx, {
      conferenceId,
      audience,
      stakeholderId,
      ownerId: null,
      issueId: await this.raised.issueOf(tx, provisionId),
      source: 'OBJECTION',
      objectionId: stanceId,
      text: reason,
      // In the notation of treaty conferences, which has no language.
      proposed: remedy.kind === 'words' ? plainText(remedy.content) : 'SUP',
      matter: 'SUBSTANTIVE',
      severity: 'BLOCKING',
      receivedIn: null,
      anchors: [{ provisionId, positionId: null, quote: null, start: null, end: null, words: null }],
    });
  }

  // What has been decided stays decided: then its owner answers to that.
  private async takenBack(tx: Transaction, { stanceId }: HeardObjection): Promise<void> {
    const concern = await this.raised.of(tx, stanceId);
    if (concern === null || concern.disposedAs !== null) return;
    await this.store.dispose(tx, concern, { kind: 'WITHDRAWN', reason: '', change: null });
  }

  // A ruling is a discussion with its place, day and reason. What becomes of the concern the chair says apart: the
  // provision may be adopted, and what was asked may yet be taken up elsewhere.
  private async ruled(tx: Transaction, { stanceId, callTitle, reason }: Ruled): Promise<void> {
    const concern = await this.raised.of(tx, stanceId);
    if (concern === null || concern.disposedAs === 'WITHDRAWN') return;
    const { id, conferenceId, key: audience, issueId, number, symbol } = concern;
    const [today] = await tx.sql<{ on: string }>('select current_date::text as on');
    const said = { where: callTitle, on: today?.on ?? '', note: reason };
    await this.store.consider(tx, concern, said);
    const facts = { number, symbol: symbol ?? NOBODY, issueId, where: said.where, on: said.on };
    const kind = 'ConcernConsidered';
    await this.acts.happened(tx, { conferenceId, audience, kind, subjectId: id, issueId, facts });
  }
}
