import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { UndisposedConcerns } from '../../concerns/undisposed-concerns.reader.js';
import { PeopleReader, type PersonView } from '../../identity/people.reader.js';
import type { Transaction } from '../../platform/database/database.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { StakeholdersReader, type StakeholderView } from '../../stakeholders/stakeholders.reader.js';
import { OwnStances, type OwnStanceView } from '../stances/own-stances.reader.js';
import type { StanceView } from '../stances/stance-view.js';
import { StancesReader } from '../stances/stances.reader.js';
import type { CallProvisionView, CallVoiceView } from './call-provisions.js';
import type { ParticipantView } from './call-view.js';

@Resolver('CallProvision')
export class CallProvisionResolver {
  constructor(private readonly own: OwnStances) {}

  @ResolveField('ownStance')
  ownStance(@Parent() at: CallProvisionView, @Loaders() loaders: RequestLoaders): Promise<OwnStanceView | null> {
    return this.own.load(loaders, at);
  }
}

@Resolver('CallVoice')
export class CallVoiceResolver {
  constructor(
    private readonly stakeholders: StakeholdersReader,
    private readonly stances: StancesReader,
    private readonly concerns: UndisposedConcerns,
  ) {}

  @ResolveField('stakeholder')
  whose(@Parent() voice: CallVoiceView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, voice.stakeholderId);
  }

  @ResolveField('through')
  through(@Parent() voice: CallVoiceView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> | null {
    return voice.throughId === null ? null : this.stakeholders.load(loaders, voice.throughId);
  }

  @ResolveField('stance')
  stance(@Parent() voice: CallVoiceView, @Loaders() loaders: RequestLoaders): Promise<StanceView | null> | null {
    return voice.stanceId === null ? null : this.stances.loadEverSaid(loaders, voice.stanceId);
  }

  @ResolveField('undisposedConcernId')
  undisposedConcernId(
    @Parent() voice: CallVoiceView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string | null> | null {
    if (voice.says !== 'object' || voice.stanceId === null) return null;
    return loaders.batch('undisposed concern of objection', this.ofObjections).load(voice.stanceId);
  }

  private readonly ofObjections = (tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> =>
    this.concerns.ofObjections(tx, ids);
}

@Resolver('CallRuling')
export class CallRulingResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('by')
  by(@Parent() { byId }: { byId: string }, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(byId);
  }
}

@Resolver('CallParticipant')
export class CallParticipantResolver {
  constructor(private readonly stakeholders: StakeholdersReader) {}

  @ResolveField('stakeholder')
  who(@Parent() each: ParticipantView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, each.stakeholderId);
  }

  @ResolveField('proxy')
  proxy(@Parent() each: ParticipantView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> | null {
    return each.proxyId === null ? null : this.stakeholders.load(loaders, each.proxyId);
  }
}
