import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AmendmentsReader, type AmendmentView } from '../amendments/amendments.reader.js';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { ProvisionsReader, type ProvisionView } from '../instruments/provisions.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnDrafts } from './draft.policy.js';
import { DraftsReader, type DraftView } from './drafts.reader.js';
import { MergesReader, type MergeView, type OutcomeView } from './merges.reader.js';

@Resolver('Merge')
export class MergeFieldsResolver {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly amendments: AmendmentsReader,
    private readonly people: PeopleReader,
    private readonly merges: MergesReader,
    private readonly floor: Floor,
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

  @ResolveField('outcomes')
  outcomes(@Parent() merge: MergeView, @Loaders() loaders: RequestLoaders): Promise<OutcomeView[]> {
    return this.merges.loadOutcomes(loaders, merge.id);
  }

  @ResolveField('undoneBy')
  undoneBy(@Parent() { undoneById }: MergeView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return undoneById === null ? Promise.resolve(null) : loaders.batch('person', this.people.byIds).load(undoneById);
  }

  @ResolveField('may')
  async may(
    @Parent() { conferenceId, undoneAt }: MergeView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly string[]> {
    const { part, inDraftingGroup } = await this.floor.load(loaders, conferenceId);
    return undoneAt === null && mayOnDrafts(part, inDraftingGroup).includes('merge') ? ['undo'] : [];
  }
}

@Resolver('MergeOutcome')
export class MergeOutcomeResolver {
  constructor(private readonly amendments: AmendmentsReader) {}

  @ResolveField('amendment')
  amendment(@Parent() { amendmentId }: OutcomeView, @Loaders() loaders: RequestLoaders): Promise<AmendmentView | null> {
    return this.amendments.load(loaders, amendmentId);
  }
}

@Resolver('MergeMove')
export class MergeMoveResolver {
  constructor(private readonly provisions: ProvisionsReader) {}

  @ResolveField('after')
  after(
    @Parent() { afterProvisionId }: { afterProvisionId: string },
    @Loaders() loaders: RequestLoaders,
  ): Promise<ProvisionView | null> {
    return this.provisions.load(loaders, afterProvisionId);
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
