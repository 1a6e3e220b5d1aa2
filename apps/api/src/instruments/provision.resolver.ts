import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Content, labelOf } from '#lib/drafting';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { InstrumentsReader, type InstrumentView } from './instruments.reader.js';
import { citedAs, ProvisionsReader, type ProvisionView } from './provisions.reader.js';

@Resolver('Provision')
export class ProvisionResolver {
  constructor(
    private readonly instruments: InstrumentsReader,
    private readonly provisions: ProvisionsReader,
  ) {}

  @Query('provision')
  provision(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<ProvisionView | null> {
    return this.provisions.load(loaders, id);
  }

  @ResolveField('instrument')
  instrument(@Parent() provision: ProvisionView, @Loaders() loaders: RequestLoaders): Promise<InstrumentView | null> {
    return this.instruments.load(loaders, provision.instrumentId);
  }

  @ResolveField('divisionLabel')
  divisionLabel(@Parent() { divisionKind, divisionNumber, divisionOwnLabel }: ProvisionView): string {
    return citedAs(divisionKind, divisionNumber, divisionOwnLabel);
  }

  @ResolveField('openLabel')
  openLabel(@Parent() { label, openLabel }: ProvisionView): Content | null {
    return openLabel && labelOf({ label, openLabel });
  }
}

@Resolver('Issue')
export class IssueProvisionsResolver {
  constructor(private readonly provisions: ProvisionsReader) {}

  @ResolveField('provisions')
  ofIssue(@Parent() issue: { id: string }, @Loaders() loaders: RequestLoaders): Promise<ProvisionView[]> {
    return this.provisions.loadOfIssue(loaders, issue.id);
  }
}
