import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, isId, type Viewer } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import type { Moved } from '../platform/events/moved.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { ConferencesReader, type ConferenceView } from './conferences.reader.js';
import { MarkVisited } from './mark-visited.js';
import type { NewConference } from './new-conference.js';
import { OpenConference } from './open-conference.js';

@Resolver('Conference')
export class ConferenceResolver {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly opening: OpenConference,
    private readonly visiting: MarkVisited,
    private readonly events: Events,
  ) {}

  @Query('conferences')
  all(@CurrentViewer() viewer: Viewer): Promise<ConferenceView[]> {
    return this.database.read(viewer, (tx) => this.conferences.all(tx));
  }

  @Query('conference')
  bySlug(@Args('slug') slug: string, @CurrentViewer() viewer: Viewer): Promise<ConferenceView | null> {
    return this.database.read(viewer, (tx) => this.conferences.bySlug(tx, slug));
  }

  @Mutation('openConference')
  async openConference(
    @Args('input') input: NewConference,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.opening.execute(viewer, input, key);
    return answered(outcome, 'Conference', (id) => this.conferences.load(loaders, id));
  }

  @Mutation('markVisited')
  markVisited(
    @Args('conferenceId') conferenceId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConferenceView | null> {
    return this.visiting.execute(viewer, conferenceId);
  }

  @Subscription('conferenceMoved', {
    resolve: ({ kind, subjectId, issueId, provisionId, draftId }: Moved) => ({
      kind,
      subjectId,
      issueId,
      provisionId,
      draftId,
    }),
  })
  conferenceMoved(
    @Args('conferenceId') conferenceId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AsyncIterable<Moved>> {
    return this.events.subscribe(viewer, isId(conferenceId) ? conferenceId : '');
  }
}
