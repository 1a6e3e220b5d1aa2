import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InstrumentsReader, type InstrumentView } from '../instruments/instruments.reader.js';
import { IssuesReader, type IssueView } from '../issues/issues.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import { mayNow } from './amendment.policy.js';
import { type AmendmentPage, AmendmentsReader, type AmendmentView } from './amendments.reader.js';

@Resolver('Amendment')
export class AmendmentFieldsResolver {
  constructor(
    private readonly instruments: InstrumentsReader,
    private readonly issues: IssuesReader,
    private readonly stakeholders: StakeholdersReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('instrument')
  instrument(@Parent() amendment: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<InstrumentView | null> {
    return this.instruments.load(loaders, amendment.instrumentId);
  }

  @ResolveField('issue')
  issue(@Parent() amendment: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<IssueView | null> | null {
    return amendment.issueId === null ? null : this.issues.load(loaders, amendment.issueId);
  }

  @ResolveField('stakeholder')
  stakeholder(@Parent() amendment: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, amendment.stakeholderId);
  }

  @ResolveField('coSponsors')
  coSponsors(
    @Parent() amendment: AmendmentView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<(StakeholderView | null)[]> {
    return Promise.all(amendment.coSponsorIds.map((id) => this.stakeholders.load(loaders, id)));
  }

  @ResolveField('may')
  async may(@Parent() amendment: AmendmentView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    return mayNow(await this.floor.load(loaders, amendment.conferenceId), amendment);
  }
}

@Resolver('Issue')
export class IssueAmendmentsResolver {
  constructor(private readonly amendments: AmendmentsReader) {}

  @ResolveField('amendments')
  ofIssue(
    @Parent() { id }: { id: string },
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AmendmentPage> {
    return this.amendments.pageOf(loaders, 'issue', id, { first, after });
  }
}

@Resolver('Instrument')
export class InstrumentAmendmentsResolver {
  constructor(private readonly amendments: AmendmentsReader) {}

  @ResolveField('amendments')
  ofInstrument(
    @Parent() { id }: { id: string },
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AmendmentPage> {
    return this.amendments.pageOf(loaders, 'instrument', id, { first, after });
  }
}

@Resolver('Provision')
export class ProvisionAmendmentsResolver {
  constructor(private readonly amendments: AmendmentsReader) {}

  @ResolveField('amendments')
  ofProvision(
    @Parent() { id }: { id: string },
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AmendmentPage> {
    return this.amendments.pageOf(loaders, 'provision', id, { first, after });
  }

  @ResolveField('amendmentCount')
  count(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<number> {
    return this.amendments.countOf(loaders, 'provision', id);
  }
}
