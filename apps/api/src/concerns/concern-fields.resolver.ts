import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AmendmentsReader, type AmendmentView } from '../amendments/amendments.reader.js';
import { CommentsReader, type CommentView } from '../comments/comments.reader.js';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { IssuesReader, type IssueView } from '../issues/issues.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { PositionsReader, type PositionView } from '../positions/positions.reader.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import { mayOnConcern, possibleNow } from './concern.policy.js';
import type { ConcernView } from './concerns.reader.js';

/** Whose a concern is, and what the viewer may do with it. */
@Resolver('Concern')
export class ConcernOwnerResolver {
  constructor(
    private readonly stakeholders: StakeholdersReader,
    private readonly people: PeopleReader,
    private readonly issues: IssuesReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() { stakeholderId }: ConcernView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> | null {
    return stakeholderId === null ? null : this.stakeholders.load(loaders, stakeholderId);
  }

  @ResolveField('owner')
  owner(@Parent() { ownerId }: ConcernView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> | null {
    return ownerId === null ? null : loaders.batch('person', this.people.byIds).load(ownerId);
  }

  @ResolveField('issue')
  issue(@Parent() { issueId }: ConcernView, @Loaders() loaders: RequestLoaders): Promise<IssueView | null> | null {
    return issueId === null ? null : this.issues.load(loaders, issueId);
  }

  @ResolveField('may')
  async may(
    @Parent() concern: ConcernView,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly string[]> {
    const speaker = await this.floor.load(loaders, concern.conferenceId);
    const personId = viewer.kind === 'person' ? viewer.personId : null;
    return mayOnConcern(speaker, personId, concern).filter((action) => possibleNow(action, concern));
  }
}

/** The paper that a concern comes from. */
@Resolver('Concern')
export class ConcernOriginResolver {
  constructor(
    private readonly positions: PositionsReader,
    private readonly comments: CommentsReader,
    private readonly amendments: AmendmentsReader,
  ) {}

  @ResolveField('position')
  position(
    @Parent() { positionId }: ConcernView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<PositionView | null> | null {
    return positionId === null ? null : this.positions.load(loaders, positionId);
  }

  @ResolveField('comment')
  comment(
    @Parent() { commentId }: ConcernView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CommentView | null> | null {
    return commentId === null ? null : this.comments.load(loaders, commentId);
  }

  @ResolveField('amendment')
  amendment(
    @Parent() { amendmentId }: ConcernView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AmendmentView | null> | null {
    return amendmentId === null ? null : this.amendments.load(loaders, amendmentId);
  }
}
