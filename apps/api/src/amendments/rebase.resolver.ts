import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { AmendmentsReader, type AmendmentView } from './amendments.reader.js';
import { AwaitingAmendmentsReader } from './awaiting-amendments.reader.js';
import { ConfirmRebase, type ConfirmRebaseInput } from './confirm-rebase.js';
import { KeepAsWritten } from './keep-as-written.js';
import { RebasesReader, type RebaseView } from './rebases.reader.js';

@Resolver('Amendment')
export class AmendmentRebasesResolver {
  constructor(private readonly rebases: RebasesReader) {}

  @ResolveField('rebases')
  all(@Parent() { id }: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<RebaseView[]> {
    return this.rebases.loadOfAmendment(loaders, id);
  }

  @ResolveField('awaiting')
  awaiting(@Parent() amendment: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<RebaseView | null> | null {
    return amendment.awaitingId === null ? null : this.rebases.load(loaders, amendment.awaitingId);
  }
}

@Resolver('Rebase')
export class RebaseFieldsResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('answeredBy')
  by(@Parent() rebase: RebaseView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> | null {
    return rebase.answeredById === null ? null : loaders.batch('person', this.people.byIds).load(rebase.answeredById);
  }
}

@Resolver()
export class RebaseResolver {
  constructor(
    private readonly database: Database,
    private readonly amendments: AmendmentsReader,
    private readonly own: AwaitingAmendmentsReader,
    private readonly confirming: ConfirmRebase,
    private readonly keeping: KeepAsWritten,
  ) {}

  @Query('rebasesAwaiting')
  async awaiting(
    @Args('conferenceSlug') slug: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AmendmentView[]> {
    const ids = await this.database.read(viewer, (tx) => this.own.awaiting(tx, slug));
    const found = await Promise.all(ids.map((id) => this.amendments.load(loaders, id)));
    return found.filter((amendment) => amendment !== null);
  }

  @Mutation('confirmRebase')
  async confirm(
    @Args() { idempotencyKey, ...input }: ConfirmRebaseInput & { readonly idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.confirming.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'Amendment', (id) => this.amendments.load(loaders, id));
  }

  @Mutation('keepAsWritten')
  async keep(
    @Args('rebaseId') rebaseId: string,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.keeping.execute(viewer, rebaseId, key);
    return answered(outcome, 'Amendment', (id) => this.amendments.load(loaders, id));
  }
}
