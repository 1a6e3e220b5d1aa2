import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isRefusal } from '#lib/foundation';
import { NOTICE_KINDS } from '#lib/notices';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { refusalAnswered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import type { Page } from '../platform/graphql/page.js';
import { type Choices, ChoicesReader } from './choices.reader.js';
import { shownAt } from './clock-time.js';
import { NoticesReader, type NoticeView } from './notices.reader.js';
import { type NoticeSettingsInput, SetNotices } from './set-notices.js';

interface Me {
  readonly personId: string | null;
}

@Resolver('Me')
export class MyNoticesResolver {
  constructor(
    private readonly database: Database,
    private readonly reader: NoticesReader,
    private readonly choices: ChoicesReader,
    private readonly setting: SetNotices,
  ) {}

  @ResolveField('notices')
  async notices(
    @Parent() { personId }: Me,
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Page<NoticeView>> {
    if (personId === null) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    return this.reader.page(loaders, personId, first, after);
  }

  @ResolveField('noticeSettings')
  async settings(@Parent() { personId }: Me, @CurrentViewer() viewer: Viewer): Promise<object | null> {
    if (personId === null) return null;
    return this.database.read(viewer, async (tx) => settingsView(await this.choices.of(tx, personId)));
  }

  @Mutation('setNotices')
  async set(
    @Args('input') input: NoticeSettingsInput,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    const outcome = await this.setting.execute(viewer, input, key);
    if (isRefusal(outcome)) return refusalAnswered(outcome);
    const view = await this.database.read(viewer, async (tx) => settingsView(await this.choices.of(tx, outcome.id)));
    return { ...view, __typename: 'NoticeSettings' };
  }
}

function settingsView({ hours: { zone, quiet, digestAt }, wayOf }: Choices): object {
  return {
    choices: NOTICE_KINDS.map((kind) => ({ kind, way: wayOf(kind) })),
    zone,
    quietFrom: quiet === null ? null : shownAt(quiet.from),
    quietUntil: quiet === null ? null : shownAt(quiet.until),
    digestAt: shownAt(digestAt),
  };
}
