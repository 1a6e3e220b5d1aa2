import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Checkpoint, checkpointNote } from '#lib/record';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import type { Page } from '../../platform/graphql/page.js';
import { CheckpointsReader } from './checkpoints.reader.js';

@Resolver('Conference')
export class ConferenceCheckpointsResolver {
  constructor(private readonly checkpoints: CheckpointsReader) {}

  @ResolveField('checkpoints')
  ofConference(
    @Parent() { id }: { id: string },
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Page<Checkpoint>> {
    return this.checkpoints.page(loaders, id, { first, after });
  }
}

@Resolver('DraftRevision')
export class RevisionCheckpointResolver {
  constructor(private readonly checkpoints: CheckpointsReader) {}

  @ResolveField('checkpoint')
  ofRevision(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<Checkpoint | null> {
    return this.checkpoints.loadOfSealed(loaders, id);
  }
}

@Resolver('SealedReport')
export class ReportCheckpointResolver {
  constructor(private readonly checkpoints: CheckpointsReader) {}

  @ResolveField('checkpoint')
  ofReport(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<Checkpoint | null> {
    return this.checkpoints.loadOfSealed(loaders, id);
  }
}

@Resolver('Checkpoint')
export class CheckpointFieldsResolver {
  @ResolveField('chain')
  ofChain(@Parent() { audience }: Checkpoint): string {
    return audience;
  }

  @ResolveField('note')
  asHandedOut(@Parent() checkpoint: Checkpoint): string {
    return checkpointNote(checkpoint);
  }
}
