import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type DraftProvisionView, DraftsReader, type DraftView } from '../../drafting-room/drafts.reader.js';
import { PeopleReader, type PersonView } from '../../identity/people.reader.js';
import type { Transaction } from '../../platform/database/database.js';
import { keyText, Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../../stakeholders/stakeholders.reader.js';
import { type MatrixAsked, MatrixReader, type MatrixView } from '../findings/matrix.reader.js';
import { stateOf } from '../text-digest.js';
import { OwnStances, type OwnStanceView } from './own-stances.reader.js';
import type { StanceView } from './stance-view.js';
import { StancesReader } from './stances.reader.js';

@Resolver('Stance')
export class StanceFieldsResolver {
  constructor(
    private readonly stakeholders: StakeholdersReader,
    private readonly people: PeopleReader,
    private readonly own: OwnStances,
    private readonly floor: Floor,
  ) {}

  @ResolveField('stakeholder')
  whose(@Parent() stance: StanceView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, stance.stakeholderId);
  }

  @ResolveField('objection')
  objection(@Parent() { reason, remedy, wording }: StanceView): object | null {
    return reason === null ? null : { reason, suppress: remedy === 'suppress', wording };
  }

  // Who spoke is told to those who take part, as the list of people is; the public reads for whom.
  @ResolveField('by')
  async by(@Parent() stance: StanceView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    const { part } = await this.floor.load(loaders, stance.conferenceId);
    return part === 'NOBODY' ? null : loaders.batch('person', this.people.byIds).load(stance.byId);
  }

  @ResolveField('may')
  may(@Parent() stance: StanceView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    return this.own.may(loaders, stance);
  }
}

@Resolver('DraftProvision')
export class DraftProvisionStancesResolver {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly stances: StancesReader,
    private readonly own: OwnStances,
  ) {}

  @ResolveField('textDigest')
  textDigest(@Parent() provision: DraftProvisionView): string {
    return stateOf(provision.id, provision).digest;
  }

  @ResolveField('stances')
  said(@Parent() { draftId, id }: DraftProvisionView, @Loaders() loaders: RequestLoaders): Promise<StanceView[]> {
    return this.stances.loadSaid(loaders, { draftId, provisionId: id });
  }

  @ResolveField('ownStance')
  async ownStance(
    @Parent() { draftId, id }: DraftProvisionView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<OwnStanceView | null> {
    const draft = await this.drafts.load(loaders, draftId);
    return draft === null ? null : this.own.load(loaders, { ...draft, draftId, provisionId: id });
  }
}

@Resolver('Draft')
export class SupportMatrixResolver {
  constructor(private readonly matrix: MatrixReader) {}

  @ResolveField('supportMatrix')
  supportMatrix(
    @Parent() { id: draftId, conferenceId }: DraftView,
    @Args() { ruleId = null, provisionIds = null }: Partial<Pick<MatrixAsked, 'ruleId' | 'provisionIds'>>,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MatrixView | null> {
    const read = async (tx: Transaction, asked: readonly MatrixAsked[]) => {
      const found = new Map<string, MatrixView>();
      for (const each of asked) found.set(keyText(each), await this.matrix.of(tx, each));
      return found;
    };
    return loaders.batch('support matrix', read).load({ draftId, conferenceId, ruleId, provisionIds });
  }
}

@Resolver('MatrixDelegation')
export class MatrixDelegationResolver {
  constructor(private readonly stakeholders: StakeholdersReader) {}

  @ResolveField('stakeholder')
  who(@Parent() each: { stakeholderId: string }, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, each.stakeholderId);
  }
}

@Resolver('OptionCount')
export class OptionCountResolver {
  constructor(private readonly stakeholders: StakeholdersReader) {}

  @ResolveField('notAcceptableTo')
  async to(
    @Parent() { notAcceptableToIds }: { notAcceptableToIds: readonly string[] },
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView[]> {
    const found = await Promise.all(notAcceptableToIds.map((id) => this.stakeholders.load(loaders, id)));
    return found.filter((each) => each !== null);
  }
}
