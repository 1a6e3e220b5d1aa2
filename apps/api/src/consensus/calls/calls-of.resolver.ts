import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import type { ConsensusTaskView } from '../consensus-task.js';
import { TasksReader } from '../tasks.reader.js';
import { CallsReader, type CallView } from './calls.reader.js';

@Resolver('Conference')
export class ConferenceCallsResolver {
  constructor(
    private readonly calls: CallsReader,
    private readonly tasks: TasksReader,
  ) {}

  @ResolveField('calls')
  ofConference(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<CallView[]> {
    return this.calls.loadOfConference(loaders, id);
  }

  @ResolveField('consensusTasks')
  waiting(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<readonly ConsensusTaskView[]> {
    return this.tasks.load(loaders, id);
  }
}

@Resolver('Draft')
export class DraftCallsResolver {
  constructor(private readonly calls: CallsReader) {}

  @ResolveField('calls')
  ofDraft(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<CallView[]> {
    return this.calls.loadOfDraft(loaders, id);
  }
}

@Resolver('DraftProvision')
export class DraftProvisionCallResolver {
  constructor(private readonly calls: CallsReader) {}

  @ResolveField('outForCall')
  outForCall(
    @Parent() { draftId, id }: { draftId: string; id: string },
    @Loaders() loaders: RequestLoaders,
  ): Promise<CallView | null> {
    return this.calls.loadOutFor(loaders, { draftId, provisionId: id });
  }
}
