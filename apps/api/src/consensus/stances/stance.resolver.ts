import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DraftsReader } from '../../drafting-room/drafts.reader.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { answered, type Outcome } from '../../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { ClearStance } from './clear-stance.js';
import { ReconfirmStance } from './reconfirm-stance.js';
import type { StanceView } from './stance-view.js';
import { StancesReader } from './stances.reader.js';
import { StateStance, type StateStanceInput } from './state-stance.js';
import { type Place, TakeBackStance } from './take-back-stance.js';

interface Keyed {
  readonly idempotencyKey: string;
}

@Resolver()
export class StanceResolver {
  constructor(
    private readonly stances: StancesReader,
    private readonly stating: StateStance,
    private readonly reconfirming: ReconfirmStance,
    private readonly clearing: ClearStance,
  ) {}

  @Query('stance')
  stance(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<StanceView | null> {
    return this.stances.load(loaders, id);
  }

  @Mutation('stateStance')
  async state(
    @Args() { input, clear, idempotencyKey }: Keyed & { readonly input: StateStanceInput; readonly clear: boolean },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.stating.execute(viewer, input, clear, idempotencyKey));
  }

  @Mutation('reconfirmStance')
  async reconfirm(
    @Args() { stanceId, clear, idempotencyKey }: Keyed & { readonly stanceId: string; readonly clear: boolean },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.reconfirming.execute(viewer, stanceId, clear, idempotencyKey));
  }

  @Mutation('clearStance')
  async clear(
    @Args() { stanceId, idempotencyKey }: Keyed & { readonly stanceId: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.clearing.execute(viewer, stanceId, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Stance', (id) => this.stances.load(loaders, id));
  }
}

/** What was said of a provision, taken back: there is no stance left that could be shown, so the provision is. */
@Resolver()
export class TakenBackResolver {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly takingBack: TakeBackStance,
  ) {}

  @Mutation('takeBackStance')
  async takeBack(
    @Args() { idempotencyKey, ...place }: Keyed & Place,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.takingBack.execute(viewer, place, idempotencyKey);
    return answered(outcome, 'DraftProvision', async (id) => {
      const [provision] = await this.drafts.loadSomeProvisions(loaders, place.draftId, [id]);
      return provision ?? null;
    });
  }
}
