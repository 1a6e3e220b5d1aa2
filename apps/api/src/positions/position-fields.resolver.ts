import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IssuesReader, type IssueView } from '../issues/issues.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import { mayOnPosition } from './position.policy.js';
import {
  type PositionPage,
  type PositionRevisionView,
  PositionsReader,
  type PositionView,
} from './positions.reader.js';

@Resolver('Position')
export class PositionFieldsResolver {
  constructor(
    private readonly positions: PositionsReader,
    private readonly issues: IssuesReader,
    private readonly stakeholders: StakeholdersReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('issue')
  issue(@Parent() position: PositionView, @Loaders() loaders: RequestLoaders): Promise<IssueView | null> {
    return this.issues.load(loaders, position.issueId);
  }

  @ResolveField('stakeholder')
  stakeholder(@Parent() position: PositionView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, position.stakeholderId);
  }

  @ResolveField('coSponsors')
  coSponsors(
    @Parent() position: PositionView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<(StakeholderView | null)[]> {
    return Promise.all(position.coSponsorIds.map((id) => this.stakeholders.load(loaders, id)));
  }

  @ResolveField('revisions')
  revisions(@Parent() position: PositionView, @Loaders() loaders: RequestLoaders): Promise<PositionRevisionView[]> {
    return this.positions.revisions(loaders, position.id);
  }

  @ResolveField('may')
  async may(@Parent() position: PositionView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    const may = mayOnPosition(await this.floor.load(loaders, position.conferenceId), position);
    return position.status === 'FILED' ? may : may.filter((action) => action === 'comment');
  }
}

@Resolver('Issue')
export class IssuePositionsResolver {
  constructor(private readonly positions: PositionsReader) {}

  @ResolveField('positions')
  ofIssue(
    @Parent() issue: IssueView,
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<PositionPage> {
    return this.positions.pageOfIssue(loaders, issue.id, { first, after });
  }
}
