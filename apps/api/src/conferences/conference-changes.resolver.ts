import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { ChangeConference, type ChangeConferenceInput } from './change-conference.js';
import { ConferencesReader } from './conferences.reader.js';

@Resolver()
export class ConferenceChangesResolver {
  constructor(
    private readonly conferences: ConferencesReader,
    private readonly changing: ChangeConference,
  ) {}

  @Mutation('changeConference')
  async change(
    @Args() { idempotencyKey, ...asked }: ChangeConferenceInput & { readonly idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.changing.execute(viewer, asked, idempotencyKey);
    return answered(outcome, 'Conference', (id) => this.conferences.load(loaders, id));
  }
}
