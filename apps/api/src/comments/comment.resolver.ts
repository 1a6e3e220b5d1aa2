import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import { AddComment, type AddCommentInput } from './add-comment.js';
import { mayOnComment } from './comment.policy.js';
import type { CommentInput } from './comment-desk.js';
import { CommentsReader, type CommentView } from './comments.reader.js';
import { EditComment, type EditCommentInput } from './edit-comment.js';
import { WithdrawComment } from './withdraw-comment.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

@Resolver()
export class CommentResolver {
  constructor(
    private readonly comments: CommentsReader,
    private readonly adding: AddComment,
    private readonly editing: EditComment,
    private readonly withdrawing: WithdrawComment,
  ) {}

  @Mutation('addComment')
  async add(
    @Args('input') input: AddCommentInput,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.adding.execute(viewer, input, key));
  }

  @Mutation('editComment')
  async edit(
    @Args() { idempotencyKey, ...input }: Keyed<EditCommentInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.editing.execute(viewer, input, idempotencyKey));
  }

  @Mutation('withdrawComment')
  async withdraw(
    @Args() { idempotencyKey, ...input }: Keyed<CommentInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.withdrawing.execute(viewer, input, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Comment', (id) => this.comments.load(loaders, id));
  }
}

@Resolver('Comment')
export class CommentFieldsResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly stakeholders: StakeholdersReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('author')
  author(@Parent() comment: CommentView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(comment.authorId);
  }

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() comment: CommentView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> | null {
    return comment.stakeholderId === null ? null : this.stakeholders.load(loaders, comment.stakeholderId);
  }

  @ResolveField('may')
  async may(
    @Parent() comment: CommentView,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly string[]> {
    const { part } = await this.floor.load(loaders, comment.conferenceId);
    const own = viewer.kind === 'person' && viewer.personId === comment.authorId;
    return mayOnComment(part, own).filter(
      (action) => action === 'reply' || (action !== 'comment' && !comment.withdrawn),
    );
  }
}
