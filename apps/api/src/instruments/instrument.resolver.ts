import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import type { Page } from '../platform/graphql/page.js';
import { type DivisionView, InstrumentsReader, type InstrumentView } from './instruments.reader.js';
import { ProvisionsReader, type ProvisionView } from './provisions.reader.js';

@Resolver('Instrument')
export class InstrumentResolver {
  constructor(
    private readonly instruments: InstrumentsReader,
    private readonly conferences: ConferencesReader,
    private readonly provisions: ProvisionsReader,
  ) {}

  @Query('instrument')
  instrument(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<InstrumentView | null> {
    return this.instruments.load(loaders, id);
  }

  @ResolveField('conference')
  conference(@Parent() instrument: InstrumentView, @Loaders() loaders: RequestLoaders): Promise<ConferenceView | null> {
    return this.conferences.load(loaders, instrument.conferenceId);
  }

  @ResolveField('divisions')
  divisions(@Parent() instrument: InstrumentView, @Loaders() loaders: RequestLoaders): Promise<DivisionView[]> {
    return this.instruments.loadDivisions(loaders, instrument.id);
  }

  @ResolveField('provisions')
  page(
    @Parent() instrument: InstrumentView,
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Page<ProvisionView>> {
    return this.provisions.pageOfInstrument(loaders, instrument.id, { first, after });
  }
}

@Resolver('Conference')
export class ConferenceInstrumentsResolver {
  constructor(private readonly instruments: InstrumentsReader) {}

  @ResolveField('instruments')
  ofConference(@Parent() conference: { id: string }, @Loaders() loaders: RequestLoaders): Promise<InstrumentView[]> {
    return this.instruments.loadOfConference(loaders, conference.id);
  }
}
