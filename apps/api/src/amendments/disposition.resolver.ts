import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { AmendmentsReader, type AmendmentView } from './amendments.reader.js';
import { DisposeAmendment, type DisposeAmendmentInput } from './dispose-amendment.js';
import { DispositionsReader, type DispositionView } from './dispositions.reader.js';

@Resolver('Amendment')
export class AmendmentDispositionResolver {
  constructor(
    private readonly amendments: AmendmentsReader,
    private readonly dispositions: DispositionsReader,
    private readonly disposing: DisposeAmendment,
  ) {}

  @ResolveField('disposition')
  async disposition(
    @Parent() { id, dispositionId }: AmendmentView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<DispositionView | null> {
    if (dispositionId === null) return null;
    return (await this.dispositions.loadOfAmendment(loaders, id)).find((each) => each.id === dispositionId) ?? null;
  }

  @ResolveField('dispositions')
  all(@Parent() { id }: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<DispositionView[]> {
    return this.dispositions.loadOfAmendment(loaders, id);
  }

  @Mutation('disposeAmendment')
  async dispose(
    @Args() { idempotencyKey, ...input }: DisposeAmendmentInput & { readonly idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.disposing.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'Amendment', (id) => this.amendments.load(loaders, id));
  }
}

@Resolver('Disposition')
export class DispositionFieldsResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('by')
  by(@Parent() { personId }: DispositionView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(personId);
  }
}
