import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { type CommentPage, CommentsReader } from './comments.reader.js';

interface Thing {
  readonly id: string;
}

@Resolver('Position')
export class PositionCommentsResolver {
  constructor(private readonly comments: CommentsReader) {}

  @ResolveField('comments')
  page(
    @Parent() { id }: Thing,
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CommentPage> {
    return this.comments.pageOf(loaders, 'POSITION', id, { first, after });
  }

  @ResolveField('commentCount')
  count(@Parent() { id }: Thing, @Loaders() loaders: RequestLoaders): Promise<number> {
    return this.comments.countOf(loaders, 'POSITION', id);
  }
}

@Resolver('Provision')
export class ProvisionCommentsResolver {
  constructor(private readonly comments: CommentsReader) {}

  @ResolveField('comments')
  page(
    @Parent() { id }: Thing,
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CommentPage> {
    return this.comments.pageOf(loaders, 'PROVISION', id, { first, after });
  }

  @ResolveField('commentCount')
  count(@Parent() { id }: Thing, @Loaders() loaders: RequestLoaders): Promise<number> {
    return this.comments.countOf(loaders, 'PROVISION', id);
  }
}

@Resolver('Amendment')
export class AmendmentCommentsResolver {
  constructor(private readonly comments: CommentsReader) {}

  @ResolveField('comments')
  page(
    @Parent() { id }: Thing,
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CommentPage> {
    return this.comments.pageOf(loaders, 'AMENDMENT', id, { first, after });
  }

  @ResolveField('commentCount')
  count(@Parent() { id }: Thing, @Loaders() loaders: RequestLoaders): Promise<number> {
    return this.comments.countOf(loaders, 'AMENDMENT', id);
  }
}
