import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { ConferencePageReader } from './conference-page.reader.js';
import type { ConferenceView } from './conferences.reader.js';
import type { Among, Change, OwedTask, Standing, Task } from './contributions.events.js';

/** Where we are, what waits for the viewer, what changed. Asked of one conference at a time. */
@Resolver('Conference')
export class ConferencePageResolver {
  constructor(
    private readonly database: Database,
    private readonly page: ConferencePageReader,
  ) {}

  @ResolveField('standing')
  standing(
    @Parent() conference: ConferenceView,
    @Args('narrower') narrower: boolean,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Standing> {
    return loaders.read((tx) => this.page.standing(tx, conference, which(narrower)));
  }

  @ResolveField('waitsForMe')
  waitsForMe(@Parent() conference: ConferenceView, @CurrentViewer() viewer: Viewer): Promise<Task[]> {
    return this.database.read(viewer, (tx) => this.page.tasks(tx, conference));
  }

  @ResolveField('changes')
  changes(
    @Parent() conference: ConferenceView,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ since: Date | null; items: Change[] }> {
    return this.database.read(viewer, (tx) => this.page.changes(tx, conference));
  }
}

/** The same for many at once, for what is read once for all of them. */
@Resolver('Conference')
export class ConferenceOfManyResolver {
  constructor(private readonly page: ConferencePageReader) {}

  @ResolveField('capacities')
  capacities(@Parent() conference: ConferenceView, @Loaders() loaders: RequestLoaders): Promise<string[]> {
    return loaders.read((tx) => this.page.capacities(tx, conference));
  }

  @ResolveField('tasks')
  tasks(
    @Parent() conference: ConferenceView,
    @Args('narrower') narrower: boolean,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly OwedTask[] | null> {
    return loaders.read((tx) =>
      narrower ? this.page.tasksBeyond(tx, conference) : this.page.tasksOfAll(tx, conference),
    );
  }

  @ResolveField('lastActs')
  lastActs(
    @Parent() conference: ConferenceView,
    @Args('narrower') narrower: boolean,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Change[]> {
    return loaders.read((tx) => this.page.lastActs(tx, conference, which(narrower)));
  }
}

function which(narrower: boolean): Among {
  return narrower ? 'narrower' : 'all';
}
