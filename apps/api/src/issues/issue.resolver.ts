import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isOpen } from '#lib/positions';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnIssues } from './issue.policy.js';
import { IssuesReader, type IssueView } from './issues.reader.js';
import { type IssueInput, OpenIssue } from './open-issue.js';

@Resolver('Issue')
export class IssueResolver {
  constructor(
    private readonly issues: IssuesReader,
    private readonly conferences: ConferencesReader,
    private readonly floor: Floor,
    private readonly opening: OpenIssue,
  ) {}

  @Query('issue')
  issue(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<IssueView | null> {
    return this.issues.load(loaders, id);
  }

  @Mutation('openIssue')
  async openIssue(
    @Args('conferenceId') conferenceId: string,
    @Args('input') input: IssueInput,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.opening.execute(viewer, { conferenceId, input }, key);
    return answered(outcome, 'Issue', (id) => this.issues.load(loaders, id));
  }

  @ResolveField('conference')
  conference(@Parent() issue: IssueView, @Loaders() loaders: RequestLoaders): Promise<ConferenceView | null> {
    return this.conferences.load(loaders, issue.conferenceId);
  }

  @ResolveField('filingOpen')
  filingOpen(@Parent() issue: IssueView): boolean {
    return isOpen(issue, issue.day);
  }

  @ResolveField('filingClosesOn')
  filingClosesOn(@Parent() issue: IssueView): string | null {
    return issue.closesOn;
  }

  @ResolveField('may')
  async may(@Parent() issue: IssueView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    const { part } = await this.floor.load(loaders, issue.conferenceId);
    const open = isOpen(issue, issue.day);
    return mayOnIssues(part).filter((action) => action !== 'openIssue' && (open || action === 'comment'));
  }
}

@Resolver('Conference')
export class ConferenceIssuesResolver {
  constructor(private readonly issues: IssuesReader) {}

  @ResolveField('issues')
  ofConference(@Parent() conference: { id: string }, @Loaders() loaders: RequestLoaders): Promise<IssueView[]> {
    return this.issues.loadOf(loaders, 'conference', conference.id);
  }
}

@Resolver('Provision')
export class ProvisionIssuesResolver {
  constructor(private readonly issues: IssuesReader) {}

  @ResolveField('issues')
  ofProvision(@Parent() provision: { id: string }, @Loaders() loaders: RequestLoaders): Promise<IssueView[]> {
    return this.issues.loadOf(loaders, 'provision', provision.id);
  }
}
