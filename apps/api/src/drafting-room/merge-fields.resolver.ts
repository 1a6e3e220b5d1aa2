import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AmendmentsReader, type AmendmentView } from '../amendments/amendments.reader.js';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { DraftsReader, type DraftView } from './drafts.reader.js';
import { MergesReader, type MergeView } from './merges.reader.js';

@Resolver('Merge')
export class MergeFieldsResolver {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly amendments: AmendmentsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('draft')
  draft(@Parent() merge: MergeView, @Loaders() loaders: RequestLoaders): Promise<DraftView | null> {
    return this.drafts.load(loaders, merge.draftId);
  }

  @ResolveField('by')
  by(@Parent() merge: MergeView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(merge.byId);
  }

  @ResolveField('amendments')
  async merged(@Parent() merge: MergeView, @Loaders() loaders: RequestLoaders): Promise<AmendmentView[]> {
    const found = await Promise.all(merge.amendmentIds.map((id) => this.amendments.load(loaders, id)));
    return found.filter((amendment) => amendment !== null);
  }
}

@Resolver('Amendment')
export class AmendmentDraftResolver {
  constructor(
    private readonly merges: MergesReader,
    private readonly drafts: DraftsReader,
  ) {}

  @ResolveField('merges')
  ofAmendment(@Parent() { id }: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<MergeView[]> {
    return this.merges.loadOfAmendment(loaders, id);
  }

  @ResolveField('draftId')
  async draftId(@Parent() { instrumentId }: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<string | null> {
    return (await this.drafts.loadOfInstrument(loaders, instrumentId))?.id ?? null;
  }
}
