import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { InstrumentsReader, type InstrumentView } from '../instruments/instruments.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { MeetingsReader, type MeetingView } from './meetings.reader.js';
import { OutlineReader, type OutlineView, type TextDealtWith } from './outline.reader.js';
import { SetOutline, type SetOutlineInput } from './set-outline.js';

interface Thing {
  readonly id: string;
}

@Resolver('Conference')
export class OutlineResolver {
  constructor(
    private readonly outlines: OutlineReader,
    private readonly meetings: MeetingsReader,
    private readonly conferences: ConferencesReader,
    private readonly setting: SetOutline,
  ) {}

  @ResolveField('outline')
  outline(@Parent() { id }: Thing, @Loaders() loaders: RequestLoaders): Promise<OutlineView> {
    return this.outlines.load(loaders, id);
  }

  @ResolveField('meetings')
  ofConference(@Parent() { id }: Thing, @Loaders() loaders: RequestLoaders): Promise<MeetingView[]> {
    return this.meetings.loadOf(loaders, id);
  }

  @Mutation('setOutline')
  async set(
    @Args() { idempotencyKey, ...asked }: SetOutlineInput & { readonly idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.setting.execute(viewer, asked, idempotencyKey);
    return answered(outcome, 'Conference', (id) => this.conferences.load(loaders, id));
  }
}

@Resolver('TextDealtWith')
export class TextDealtWithResolver {
  constructor(private readonly instruments: InstrumentsReader) {}

  @ResolveField('instrument')
  instrument(
    @Parent() { instrumentId }: TextDealtWith,
    @Loaders() loaders: RequestLoaders,
  ): Promise<InstrumentView | null> {
    return instrumentId === null ? Promise.resolve(null) : this.instruments.load(loaders, instrumentId);
  }
}
