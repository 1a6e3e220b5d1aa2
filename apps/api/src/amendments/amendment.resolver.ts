import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { AmendmentsReader, type AmendmentView } from './amendments.reader.js';
import { FileAmendment, type FileAmendmentInput } from './file-amendment.js';

@Resolver()
export class AmendmentResolver {
  constructor(
    private readonly amendments: AmendmentsReader,
    private readonly filing: FileAmendment,
  ) {}

  @Query('amendment')
  amendment(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<AmendmentView | null> {
    return this.amendments.load(loaders, id);
  }

  @Mutation('fileAmendment')
  async fileAmendment(
    @Args('input') input: FileAmendmentInput,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.filing.execute(viewer, input, key);
    return answered(outcome, 'Amendment', (id) => this.amendments.load(loaders, id));
  }
}
