import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../../identity/people.reader.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../../stakeholders/stakeholders.reader.js';
import type { DraftProvisionView } from '../drafts.reader.js';
import { MergesReader, type MergeView } from '../merges.reader.js';
import { BracketsReader } from './brackets.reader.js';
import type { DeskBracket } from './desk-brackets.js';
import { packagesOf } from './known-bracket.js';
import { mayOnReservation } from './reservation.policy.js';
import { ReservationsReader, type ReservationView } from './reservations.reader.js';
import { standingBrackets } from './standing-brackets.js';

@Resolver('DraftProvision')
export class DraftProvisionDeskResolver {
  constructor(
    private readonly merges: MergesReader,
    private readonly brackets: BracketsReader,
  ) {}

  @ResolveField('merges')
  ofProvision(@Parent() { draftId, id }: DraftProvisionView, @Loaders() loaders: RequestLoaders): Promise<MergeView[]> {
    return this.merges.loadOfProvision(loaders, draftId, id);
  }

  @ResolveField('open')
  async open(
    @Parent() { draftId, id, content, brackets }: DraftProvisionView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly DeskBracket[]> {
    if (brackets === 0) return [];
    const known = await this.brackets.load(loaders, draftId);
    return standingBrackets(content, { draftId, provisionId: id, known, links: packagesOf(known) });
  }
}

@Resolver('DeskBracket')
export class DeskBracketResolver {
  constructor(
    private readonly brackets: BracketsReader,
    private readonly kept: ReservationsReader,
  ) {}

  /** Of a bracket and of the one that it is a copy of, those that hold and those that were. */
  @ResolveField('reservations')
  async reservations(
    @Parent() { id, draftId, standing }: DeskBracket,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly ReservationView[]> {
    if (!standing) return [];
    const [known, all] = await Promise.all([
      this.brackets.load(loaders, draftId),
      this.kept.loadOfDraft(loaders, draftId),
    ]);
    return all.filter(({ bracketId }) => bracketId === (known.get(id)?.copyOf ?? id));
  }
}

@Resolver('Reservation')
export class ReservationFieldsResolver {
  constructor(
    private readonly stakeholders: StakeholdersReader,
    private readonly people: PeopleReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() { stakeholderId }: ReservationView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, stakeholderId);
  }

  @ResolveField('by')
  by(@Parent() { byId }: ReservationView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(byId);
  }

  @ResolveField('may')
  async may(@Parent() reservation: ReservationView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    return mayOnReservation(await this.floor.load(loaders, reservation.conferenceId), reservation);
  }
}

@Resolver('Reserved')
export class ReservedResolver {
  constructor(private readonly stakeholders: StakeholdersReader) {}

  @ResolveField('stakeholders')
  async who(
    @Parent() { stakeholderIds }: { stakeholderIds: readonly string[] },
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView[]> {
    const found = await Promise.all(stakeholderIds.map((id) => this.stakeholders.load(loaders, id)));
    return found.filter((each) => each !== null);
  }
}
