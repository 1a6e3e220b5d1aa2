import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import type { Page } from '../platform/graphql/page.js';
import { type RecordEntryView, RecordReader } from './record.reader.js';

@Resolver('Conference')
export class RecordResolver {
  constructor(private readonly entries: RecordReader) {}

  @ResolveField('record')
  record(
    @Parent() conference: { id: string },
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Page<RecordEntryView>> {
    return this.entries.page(loaders, conference.id, { first, after });
  }
}
