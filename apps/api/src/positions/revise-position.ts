import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import {
  type AlreadyFiled,
  type AlreadyWithdrawn,
  acceptContent,
  acceptVoices,
  audienceKey,
  type ChangedMeanwhile,
  decideRevision,
  type FilingClosed,
  inTheWay,
  isOpen,
  type NotAcceptable,
  type Reach,
  type Revision,
} from '#lib/positions';
import { IssuesReader } from '../issues/issues.reader.js';
import { type NoLongerWritten, PaperFilings } from '../papers/paper-filing.events.js';
import type { Transaction, Viewer } from '../platform/database/database.js';
import { PositionStore } from './position.store.js';
import { PositionDesk } from './position-desk.js';
import type { NotFound } from './position-filing.js';
import { PositionsReader, type PositionView } from './positions.reader.js';

export interface RevisePositionInput {
  readonly positionId: string;
  readonly expectedVersion: number;
  readonly content: unknown;
  readonly reasons: string;
  readonly audience: Reach;
  readonly paperId?: string | null;
}

type No =
  | NoLongerWritten
  | ChangedMeanwhile
  | FilingClosed
  | AlreadyWithdrawn
  | AlreadyFiled
  | NotAcceptable
  | NotFound;
export type RevisePositionOutcome = { readonly id: string } | No;

@Injectable()
export class RevisePosition {
  constructor(
    private readonly desk: PositionDesk,
    private readonly positions: PositionsReader,
    private readonly issues: IssuesReader,
    private readonly store: PositionStore,
    private readonly papers: PaperFilings,
  ) {}

  execute(viewer: Viewer, input: RevisePositionInput, key: string): Promise<RevisePositionOutcome> {
    return this.desk.act<No>(viewer, { name: 'revisePosition', may: 'revise', key, input }, async (tx, position) => {
      const { issueId, stakeholderId, conferenceId } = position;
      await this.store.takeTurn(tx, issueId, stakeholderId);
      const revision = await this.decide(tx, position, input);
      if (isRefusal(revision)) return revision as No;
      const words = await this.accept(tx, position, input.content);
      if (isRefusal(words)) return words as No;
      const over = await this.papers.take(tx, input.paperId, { kind: 'POSITION', stakeholderId, place: issueId });
      if (over !== null) return over;
      const audience = audienceKey(revision.reach, { conferenceId, stakeholderId });
      const outcome = await this.store.revise(tx, position, { ...revision, audience, words });
      if (isRefusal(outcome)) return outcome;
      await this.papers.position(tx, input.paperId, position.id, revision.revision);
      return { kind: 'PositionRevised', audience, facts: { revision: revision.revision } };
    });
  }

  private async decide(tx: Transaction, position: PositionView, input: RevisePositionInput): Promise<Revision | No> {
    const issue = await this.issues.filing(tx, position.issueId);
    if (issue === null) return refuse('NotFound', { what: 'issue' });
    const paper = { ...position, reach: position.audience, withdrawnAt: position.withdrawnAt?.toISOString() ?? null };
    const revision = decideRevision(paper, { ...input, reach: input.audience });
    if (isRefusal(revision)) return revision as No;
    if (!isOpen(issue.window, issue.day)) return refuse('FilingClosed', { closedOn: issue.window.closesOn });
    const standing = await this.positions.standing(tx, position.issueId, position.stakeholderId);
    const other = inTheWay(
      input.audience,
      standing.filter(({ id }) => id !== position.id),
    );
    return other === null ? revision : refuse('AlreadyFiled', { positionId: other });
  }

  private async accept(tx: Transaction, position: PositionView, content: unknown) {
    const words = acceptContent(content);
    if (isRefusal(words)) return words;
    const symbol = await this.positions.symbolOf(tx, position.conferenceId, position.stakeholderId);
    return acceptVoices(words.content, symbol ?? '', position.content) ?? words;
  }
}
