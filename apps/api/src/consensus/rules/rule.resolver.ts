import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { presets, type Rule } from '#lib/consensus';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { answered, type Outcome } from '../../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { mayOnConsensus } from '../consensus.policy.js';
import { EditRules, type RuleEdited } from './edit-rules.js';
import type { RuleInput } from './rule-input.js';
import { RulesReader, type RuleView } from './rules.reader.js';

interface Keyed {
  readonly idempotencyKey: string;
}

@Resolver()
export class RuleResolver {
  constructor(
    private readonly rules: RulesReader,
    private readonly editing: EditRules,
  ) {}

  @Query('rulePresets')
  rulePresets(): readonly { readonly name: string; readonly rule: Rule }[] {
    return Object.entries(presets).map(([name, rule]) => ({ name, rule }));
  }

  @Mutation('addRule')
  async add(
    @Args()
    {
      idempotencyKey,
      ...input
    }: Keyed & {
      readonly conferenceId: string;
      readonly name: string;
      readonly rule: RuleInput;
    },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.editing.add(viewer, input, idempotencyKey));
  }

  @Mutation('reviseRule')
  async revise(
    @Args() { idempotencyKey, ...input }: Keyed & RuleEdited,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.editing.revise(viewer, input, idempotencyKey));
  }

  @Mutation('retireRule')
  async retire(
    @Args()
    { ruleId, expectedVersion, idempotencyKey }: Keyed & Pick<RuleEdited, 'ruleId' | 'expectedVersion'>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.editing.retire(viewer, ruleId, expectedVersion, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'ConsensusRule', (id) => this.rules.load(loaders, id));
  }
}

@Resolver('ConsensusRule')
export class RuleFieldsResolver {
  constructor(private readonly floor: Floor) {}

  @ResolveField('may')
  async may(@Parent() rule: RuleView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    const { part } = await this.floor.load(loaders, rule.conferenceId);
    return mayOnConsensus(part).includes('editRules') && rule.retiredAt === null ? ['revise', 'retire'] : [];
  }
}

@Resolver('Conference')
export class ConferenceRulesResolver {
  constructor(private readonly rules: RulesReader) {}

  @ResolveField('consensusRules')
  ofConference(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<RuleView[]> {
    return this.rules.loadOfConference(loaders, id);
  }
}
