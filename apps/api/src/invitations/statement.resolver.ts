import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ConcernsReader, type ConcernView } from '../concerns/concerns.reader.js';
import { MeetingsReader, type MeetingView } from '../meetings/meetings.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import { EnterStatement, type EnterStatementInput } from './enter-statement.js';
import { ReceiveStatement, type ReceiveStatementInput } from './receive-statement.js';
import { StatementsReader, type StatementView } from './statements.reader.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

@Resolver('WrittenStatement')
export class StatementResolver {
  constructor(
    private readonly meetings: MeetingsReader,
    private readonly statements: StatementsReader,
    private readonly stakeholders: StakeholdersReader,
    private readonly concerns: ConcernsReader,
  ) {}

  @Query('writtenStatement')
  statement(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<StatementView | null> {
    return this.statements.load(loaders, id);
  }

  @ResolveField('meeting')
  meeting(@Parent() { meetingId }: StatementView, @Loaders() loaders: RequestLoaders): Promise<MeetingView | null> {
    return this.meetings.load(loaders, meetingId);
  }

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() { stakeholderId }: StatementView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> | null {
    return stakeholderId === null ? null : this.stakeholders.load(loaders, stakeholderId);
  }

  @ResolveField('concern')
  concern(
    @Parent() { concernId }: StatementView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ConcernView | null> | null {
    return concernId === null ? null : this.concerns.load(loaders, concernId);
  }
}

@Resolver()
export class StatementChangesResolver {
  constructor(
    private readonly statements: StatementsReader,
    private readonly receiving: ReceiveStatement,
    private readonly entering: EnterStatement,
  ) {}

  @Mutation('receiveStatement')
  async receive(
    @Args() { idempotencyKey, ...input }: Keyed<ReceiveStatementInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.receiving.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'WrittenStatement', (id) => this.statements.load(loaders, id));
  }

  @Mutation('enterStatement')
  async enter(
    @Args() { idempotencyKey, ...input }: Keyed<EnterStatementInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.entering.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'WrittenStatement', (id) => this.statements.load(loaders, id));
  }
}

@Resolver('Meeting')
export class MeetingStatementsResolver {
  constructor(private readonly statements: StatementsReader) {}

  @ResolveField('writtenStatements')
  statementsOf(@Parent() { id }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<StatementView[]> {
    return this.statements.loadOfMeeting(loaders, id);
  }
}

@Resolver('Concern')
export class ConcernStatementResolver {
  constructor(private readonly statements: StatementsReader) {}

  @ResolveField('statement')
  statementOf(@Parent() { id }: ConcernView, @Loaders() loaders: RequestLoaders): Promise<StatementView | null> {
    return this.statements.loadOfConcern(loaders, id);
  }
}
