import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import { type Amended, CurrentWordsReader } from '../amendments/current-words.reader.js';
import { IssuesReader } from '../issues/issues.reader.js';
import type { Transaction } from '../platform/database/database.js';
import type { PaperKind, Proposal } from './paper-layout.js';

export interface PaperAsked {
  readonly kind: PaperKind;
  readonly issueId?: string | null;
  readonly provisionId?: string | null;
  readonly headingOf?: string | null;
  readonly proposal?: Proposal | 'MOVE' | null;
}

/** What a paper is to be about, before it is clear whose it is. */
export interface About {
  readonly conferenceId: string;
  readonly kind: PaperKind;
  readonly issueId: string | null;
  readonly provisionId: string | null;
  readonly headingOf: string | null;
  readonly proposal: Proposal | null;
  /** The words that stand at that place; nothing stands where a provision is to be added. */
  readonly base: Content | null;
  /** How the place is cited, or the issue's title. */
  readonly cited: string;
}

export interface PaperPlace extends Omit<About, 'cited'> {
  readonly stakeholderId: string | null;
  readonly audience: string;
}

export type NotFound = Refusal<'NotFound', { what: string }>;
type No = NotFound | NotAcceptable;

/** Finds what a paper is about. */
@Injectable()
export class PlacePaper {
  constructor(
    private readonly issues: IssuesReader,
    private readonly words: CurrentWordsReader,
  ) {}

  find(tx: Transaction, asked: PaperAsked): Promise<About | No> {
    return asked.kind === 'AMENDMENT' ? this.amendment(tx, asked) : this.onIssue(tx, asked);
  }

  private async onIssue(tx: Transaction, { kind, issueId = null }: PaperAsked): Promise<About | No> {
    if (issueId === null) return notAcceptable('NoIssueNamed', { field: 'issueId' });
    const issue = await this.issues.filing(tx, issueId);
    if (issue === null) return refuse('NotFound', { what: 'issue' });
    const { conferenceId, title } = issue;
    const nowhere = { provisionId: null, headingOf: null, proposal: null, base: null };
    return { conferenceId, kind, issueId, ...nowhere, cited: title };
  }

  private async amendment(tx: Transaction, asked: PaperAsked): Promise<About | No> {
    const { provisionId = null, headingOf = null, issueId = null } = asked;
    const proposal = proposed(asked);
    if (isRefusal(proposal)) return proposal as NotAcceptable;
    const amended = await this.amended(tx, provisionId, headingOf);
    if (isRefusal(amended)) return amended as NotFound;
    const { cited, gone, content, conferenceId } = amended as Amended;
    if (gone) return notAcceptable('ProvisionGone', { cited: cited ?? '' });
    if (issueId !== null && !(await this.words.hasIssue(tx, conferenceId, issueId)))
      return refuse('NotFound', { what: 'issue' });
    const base = proposal === 'ADD' ? [] : content;
    const where = { issueId, provisionId, headingOf, proposal: proposal as Proposal };
    return { conferenceId, kind: 'AMENDMENT', ...where, base, cited: cited ?? '' };
  }

  private async amended(
    tx: Transaction,
    provisionId: string | null,
    headingOf: string | null,
  ): Promise<Amended | NotFound> {
    const provision = provisionId === null ? null : await this.words.of(tx, provisionId);
    if (provision === null) return refuse('NotFound', { what: 'provision' });
    if (headingOf === null) return provision;
    const heading = await this.words.ofHeading(tx, headingOf);
    return heading?.instrumentId === provision.instrumentId ? heading : refuse('NotFound', { what: 'division' });
  }
}

function proposed({ proposal = null, headingOf = null }: PaperAsked): Proposal | NotAcceptable {
  if (proposal === null || proposal === 'MOVE') return notAcceptable('ProposalExpected', { field: 'proposal' });
  return headingOf !== null && proposal === 'ADD' ? notAcceptable('NotOfHeadings', { kind: proposal }) : proposal;
}
