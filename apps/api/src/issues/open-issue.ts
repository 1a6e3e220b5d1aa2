import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, notAcceptable } from '#lib/positions';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnIssues } from './issue.policy.js';
import { IssueStore } from './issue.store.js';
import { IssuesReader } from './issues.reader.js';

export interface IssueInput {
  readonly title: string;
  readonly summary: string;
  readonly provisionIds: readonly string[];
  readonly filingClosesOn?: string | null;
}

interface OpenIssueInput {
  readonly conferenceId: string;
  readonly input: IssueInput;
}

export type OpenIssueOutcome = { readonly id: string } | NotAcceptable | Refusal<'NotFound', { what: string }>;
const MOST_PROVISIONS = 100;

@Injectable()
export class OpenIssue {
  constructor(
    private readonly database: Database,
    private readonly floor: Floor,
    private readonly issues: IssuesReader,
    private readonly store: IssueStore,
    private readonly acts: Acts,
  ) {}

  execute(viewer: Viewer, request: OpenIssueInput, key: string): Promise<OpenIssueOutcome> {
    return this.database.mutation(viewer, { name: 'openIssue', key, input: request }, (tx) => this.open(tx, request));
  }

  private async open(tx: Transaction, { conferenceId, input }: OpenIssueInput): Promise<OpenIssueOutcome> {
    if (!(await this.issues.hasConference(tx, conferenceId))) return refuse('NotFound', { what: 'conference' });
    const { part } = await this.floor.speaker(tx, conferenceId);
    this.floor.require(mayOnIssues(part).includes('openIssue'));
    const problem = acceptIssue(input);
    if (problem !== null) return problem;
    const known = await this.issues.countProvisions(tx, conferenceId, input.provisionIds.filter(isId));
    if (known !== new Set(input.provisionIds).size) return refuse('NotFound', { what: 'provision' });
    const { id, number } = await this.store.add(tx, { filingClosesOn: null, ...input, conferenceId });
    const facts = { number, title: input.title };
    await this.acts.happened(tx, {
      conferenceId,
      audience: 'public',
      kind: 'IssueOpened',
      subjectId: id,
      issueId: id,
      facts,
    });
    return { id };
  }
}

function acceptIssue({ title, summary, provisionIds }: IssueInput): NotAcceptable | null {
  if (provisionIds.length > MOST_PROVISIONS)
    return notAcceptable('TooMany', { field: 'provisionIds', most: MOST_PROVISIONS });
  return (
    acceptWords(title, { field: 'title', most: 300 }) ??
    acceptWords(summary, { field: 'summary', most: 20_000, mayBeBlank: true })
  );
}
