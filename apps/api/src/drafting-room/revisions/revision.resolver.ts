import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../../identity/people.reader.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { answered } from '../../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import {
  type RevisionDivisionView,
  type RevisionProvisionView,
  RevisionsReader,
  type RevisionView,
} from './revisions.reader.js';
import { type SealRequest, SealRevision } from './seal-revision.js';

@Resolver()
export class RevisionResolver {
  constructor(
    private readonly revisions: RevisionsReader,
    private readonly sealing: SealRevision,
  ) {}

  @Query('draftRevision')
  draftRevision(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<RevisionView | null> {
    return this.revisions.load(loaders, id);
  }

  @Mutation('sealRevision')
  async sealRevision(
    @Args() { idempotencyKey, ...request }: SealRequest & { idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.sealing.execute(viewer, request, idempotencyKey);
    return answered(outcome, 'DraftRevision', (id) => this.revisions.load(loaders, id));
  }
}

@Resolver('DraftRevision')
export class RevisionFieldsResolver {
  constructor(
    private readonly revisions: RevisionsReader,
    private readonly people: PeopleReader,
  ) {}

  /** As meetings cite it. */
  @ResolveField('name')
  citedAs(@Parent() { number, corrigendum }: RevisionView): string {
    return corrigendum ? `Rev.${number} (Corr.)` : `Rev.${number}`;
  }

  @ResolveField('sealedBy')
  sealedBy(@Parent() { sealedById }: RevisionView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(sealedById);
  }

  @ResolveField('divisions')
  divisions(@Parent() { id }: RevisionView, @Loaders() loaders: RequestLoaders): Promise<RevisionDivisionView[]> {
    return this.revisions.loadDivisions(loaders, id);
  }

  @ResolveField('provisions')
  provisions(@Parent() { id }: RevisionView, @Loaders() loaders: RequestLoaders): Promise<RevisionProvisionView[]> {
    return this.revisions.loadProvisions(loaders, id);
  }
}

@Resolver('Draft')
export class DraftRevisionsResolver {
  constructor(private readonly revisions: RevisionsReader) {}

  @ResolveField('revisions')
  ofDraft(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<RevisionView[]> {
    return this.revisions.loadOfDraft(loaders, id);
  }
}
