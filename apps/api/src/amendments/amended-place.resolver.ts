import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProvisionsReader, type ProvisionView } from '../instruments/provisions.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import type { AmendmentView } from './amendments.reader.js';
import { HeadingsReader, type HeadingView } from './headings.reader.js';
import { SecondVoicesReader } from './second-voices.reader.js';

/** What an amendment is about, and who else of its delegation speaks to it. */
@Resolver('Amendment')
export class AmendedPlaceResolver {
  constructor(
    private readonly provisions: ProvisionsReader,
    private readonly headings: HeadingsReader,
    private readonly voices: SecondVoicesReader,
  ) {}

  @ResolveField('provision')
  provision(@Parent() amendment: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<ProvisionView | null> {
    return this.provisions.load(loaders, amendment.provisionId);
  }

  @ResolveField('heading')
  heading(@Parent() amendment: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<HeadingView | null> | null {
    return amendment.headingOf === null ? null : this.headings.load(loaders, amendment.headingOf);
  }

  @ResolveField('after')
  after(@Parent() amendment: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<ProvisionView | null> | null {
    return amendment.afterProvisionId === null ? null : this.provisions.load(loaders, amendment.afterProvisionId);
  }

  @ResolveField('secondVoice')
  secondVoice(@Parent() { id }: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    return this.voices.load(loaders, id);
  }
}
