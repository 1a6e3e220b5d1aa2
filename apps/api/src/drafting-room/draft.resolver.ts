import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { type Reach, reachOf } from '#lib/positions';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { InstrumentsReader, type InstrumentView } from '../instruments/instruments.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnDrafts } from './draft.policy.js';
import { type DraftMoved, DraftMoves } from './draft-moves.js';
import { type DraftDivisionView, type DraftProvisionView, DraftsReader, type DraftView } from './drafts.reader.js';
import { OpenDraft } from './open-draft.js';

@Resolver()
export class DraftResolver {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly opening: OpenDraft,
    private readonly moves: DraftMoves,
  ) {}

  @Query('draft')
  draft(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<DraftView | null> {
    return this.drafts.load(loaders, id);
  }

  @Mutation('openDraft')
  async openDraft(
    @Args('instrumentId') instrumentId: string,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.opening.execute(viewer, instrumentId, key);
    return answered(outcome, 'Draft', (id) => this.drafts.load(loaders, id));
  }

  @Subscription('draftMoved', { resolve: (moved: DraftMoved) => moved })
  draftMoved(@Args('draftId') draftId: string, @CurrentViewer() viewer: Viewer): Promise<AsyncIterable<DraftMoved>> {
    return this.moves.of(viewer, draftId);
  }
}

@Resolver('Draft')
export class DraftFieldsResolver {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly instruments: InstrumentsReader,
    private readonly conferences: ConferencesReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('audience')
  audience(@Parent() { key }: DraftView): Reach {
    return reachOf(key);
  }

  @ResolveField('instrument')
  instrument(@Parent() draft: DraftView, @Loaders() loaders: RequestLoaders): Promise<InstrumentView | null> {
    return this.instruments.load(loaders, draft.instrumentId);
  }

  @ResolveField('conference')
  conference(@Parent() draft: DraftView, @Loaders() loaders: RequestLoaders): Promise<ConferenceView | null> {
    return this.conferences.load(loaders, draft.conferenceId);
  }

  @ResolveField('divisions')
  divisions(@Parent() draft: DraftView, @Loaders() loaders: RequestLoaders): Promise<DraftDivisionView[]> {
    return this.drafts.loadDivisions(loaders, draft.id);
  }

  @ResolveField('provisions')
  provisions(
    @Parent() draft: DraftView,
    @Args('ids') ids: readonly string[] | null | undefined,
    @Loaders() loaders: RequestLoaders,
  ): Promise<DraftProvisionView[]> {
    return ids ? this.drafts.loadSomeProvisions(loaders, draft.id, ids) : this.drafts.loadProvisions(loaders, draft.id);
  }

  @ResolveField('may')
  async may(@Parent() draft: DraftView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    const { part, inDraftingGroup } = await this.floor.load(loaders, draft.conferenceId);
    return mayOnDrafts(part, inDraftingGroup).filter((action) => action !== 'openDraft');
  }
}

@Resolver('Instrument')
export class InstrumentDraftResolver {
  constructor(private readonly drafts: DraftsReader) {}

  @ResolveField('draft')
  ofInstrument(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<DraftView | null> {
    return this.drafts.loadOfInstrument(loaders, id);
  }
}
