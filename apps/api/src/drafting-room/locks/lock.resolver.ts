import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../../identity/people.reader.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { answered } from '../../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../../stakeholders/stakeholders.reader.js';
import type { DraftProvisionView, DraftView } from '../drafts.reader.js';
import { mayOnLock } from './lock.policy.js';
import { LockProvision, type LockRequest } from './lock-provision.js';
import { LocksReader, type LockView } from './locks.reader.js';

@Resolver()
export class LockResolver {
  constructor(
    private readonly locks: LocksReader,
    private readonly locking: LockProvision,
  ) {}

  @Mutation('lockProvision')
  async lockProvision(
    @Args() { idempotencyKey, ...request }: LockRequest & { readonly idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.locking.lock(viewer, request, idempotencyKey);
    return answered(outcome, 'ProvisionLock', (id) => this.locks.load(loaders, id));
  }

  @Mutation('unlockProvision')
  async unlockProvision(
    @Args('lockId') lockId: string,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.locking.unlock(viewer, lockId, key);
    return answered(outcome, 'ProvisionLock', (id) => this.locks.load(loaders, id));
  }
}

@Resolver('ProvisionLock')
export class LockFieldsResolver {
  constructor(
    private readonly stakeholders: StakeholdersReader,
    private readonly people: PeopleReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('group')
  async group(@Parent() { groupId }: LockView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> {
    return groupId === null ? null : this.stakeholders.load(loaders, groupId);
  }

  @ResolveField('by')
  by(@Parent() { byId }: LockView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(byId);
  }

  @ResolveField('may')
  async may(@Parent() lock: LockView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    return mayOnLock(lock, await this.floor.load(loaders, lock.conferenceId));
  }
}

@Resolver('DraftProvision')
export class DraftProvisionLockResolver {
  constructor(private readonly locks: LocksReader) {}

  @ResolveField('lock')
  lock(@Parent() { draftId, id }: DraftProvisionView, @Loaders() loaders: RequestLoaders): Promise<LockView | null> {
    return this.locks.loadOn(loaders, draftId, id);
  }
}

@Resolver('Draft')
export class DraftLocksResolver {
  constructor(private readonly locks: LocksReader) {}

  @ResolveField('locks')
  all(@Parent() { id }: DraftView, @Loaders() loaders: RequestLoaders): Promise<readonly LockView[]> {
    return this.locks.loadAll(loaders, id);
  }
}
