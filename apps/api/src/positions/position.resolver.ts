import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { EnterPosition, type EnterPositionInput } from './enter-position.js';
import { FilePosition } from './file-position.js';
import type { PositionInput } from './position-filing.js';
import { PositionsReader, type PositionView } from './positions.reader.js';

@Resolver()
export class PositionFilingResolver {
  constructor(
    private readonly positions: PositionsReader,
    private readonly filing: FilePosition,
    private readonly entering: EnterPosition,
  ) {}

  @Query('position')
  position(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<PositionView | null> {
    return this.positions.load(loaders, id);
  }

  @Mutation('filePosition')
  async filePosition(
    @Args('input') input: PositionInput,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.filing.execute(viewer, input, key));
  }

  @Mutation('enterPosition')
  async enterPosition(
    @Args('input') input: EnterPositionInput,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.entering.execute(viewer, input, key));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Position', (id) => this.positions.load(loaders, id));
  }
}
