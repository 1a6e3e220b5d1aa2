import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import {
  type AlreadyFiled,
  acceptContent,
  acceptVoices,
  audienceKey,
  decideFiling,
  type FilingClosed,
  type NotAcceptable,
  type Reach,
} from '#lib/positions';
import type { IssueFiling } from '../issues/issues.reader.js';
import { type NoLongerWritten, PaperFilings } from '../papers/paper-filing.events.js';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { PositionStore } from './position.store.js';
import { PositionsReader } from './positions.reader.js';

export interface PositionInput {
  readonly issueId: string;
  readonly content: unknown;
  readonly reasons: string;
  readonly audience: Reach;
  readonly illustrative: boolean;
  /** The paper in which it was written together. */
  readonly paperId?: string | null;
}

export type NotFound = Refusal<'NotFound', { what: string }>;
export type FilingOutcome =
  | { readonly id: string }
  | FilingClosed
  | AlreadyFiled
  | NoLongerWritten
  | NotAcceptable
  | NotFound;

interface For {
  readonly stakeholderId: string | null;
  readonly receivedIn: string | null;
}

/** What filing and entering on behalf have in common, once it is clear for whom. */
@Injectable()
export class PositionFiling {
  constructor(
    private readonly positions: PositionsReader,
    private readonly store: PositionStore,
    private readonly acts: Acts,
    private readonly papers: PaperFilings,
  ) {}

  async file(
    tx: Transaction,
    issue: IssueFiling,
    input: PositionInput,
    { stakeholderId, receivedIn }: For,
  ): Promise<FilingOutcome> {
    const { conferenceId } = issue;
    const symbol = stakeholderId && (await this.positions.symbolOf(tx, conferenceId, stakeholderId));
    if (!stakeholderId || !symbol) return refuse('NotFound', { what: 'stakeholder' });
    const words = acceptContent(input.content);
    if (isRefusal(words)) return words as NotAcceptable;
    const foreign = acceptVoices(words.content, symbol);
    if (foreign !== null) return foreign;

    await this.store.takeTurn(tx, input.issueId, stakeholderId);
    const standing = await this.positions.standing(tx, input.issueId, stakeholderId);
    const { reasons, audience: reach, issueId, illustrative, paperId } = input;
    const filing = decideFiling({ reach, reasons, receivedIn }, { window: issue.window, day: issue.day, standing });
    if (isRefusal(filing)) return filing as FilingClosed;
    const of = { kind: 'POSITION', stakeholderId, place: issueId } as const;
    const over = await this.papers.take(tx, paperId, of);
    if (over !== null) return over;

    const audience = audienceKey(reach, { conferenceId, stakeholderId });
    const { id } = await this.store.add(tx, {
      conferenceId,
      issueId,
      stakeholderId,
      audience,
      words,
      reasons,
      receivedIn,
      illustrative,
    });
    await this.papers.position(tx, paperId, id, 1);
    const kind = receivedIn === null ? 'PositionFiled' : 'PositionEntered';
    await this.acts.happened(tx, {
      conferenceId,
      audience,
      kind,
      subjectId: id,
      issueId,
      facts: { issueId, issueTitle: issue.title, symbol },
    });
    return { id };
  }
}
