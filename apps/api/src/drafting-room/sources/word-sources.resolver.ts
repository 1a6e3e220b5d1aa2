import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AmendmentsReader, type AmendmentView } from '../../amendments/amendments.reader.js';
import type { PersonView } from '../../identity/people.reader.js';
import type { WordSource } from '../../live/shared-documents.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { StakeholdersReader, type StakeholderView } from '../../stakeholders/stakeholders.reader.js';
import { DraftsReader, type DraftView } from '../drafts.reader.js';
import { MergesReader } from '../merges.reader.js';
import { type ProvisionOfDraft, WordSourcesReader } from './word-sources.reader.js';
import { type Spoke, WritersReader } from './writers.reader.js';

type OfDraft = Pick<DraftView, 'conferenceId' | 'instrumentId'>;
type FromAmendments = Extract<WordSource, { kind: 'amendments' }> & Pick<OfDraft, 'conferenceId'>;
type FromSession = Extract<WordSource, { kind: 'session' }> & Pick<OfDraft, 'conferenceId'>;

@Resolver('DraftProvision')
export class WordSourcesResolver {
  constructor(
    private readonly words: WordSourcesReader,
    private readonly drafts: DraftsReader,
  ) {}

  @ResolveField('sources')
  async sources(@Parent() { draftId, id }: ProvisionOfDraft, @Loaders() loaders: RequestLoaders): Promise<object[]> {
    const [draft, lines] = await Promise.all([
      this.drafts.load(loaders, draftId),
      this.words.load(loaders, { draftId, id }),
    ]);
    if (draft === null) return [];
    return lines.map((line) => ({ runs: line.map(({ text, source }) => ({ text, source: named(source, draft) })) }));
  }
}

function named(source: WordSource, { conferenceId, instrumentId }: OfDraft): object {
  switch (source.kind) {
    case 'base':
      return { __typename: 'FromBaseText', instrumentId };
    case 'amendments':
      return { __typename: 'FromAmendments', conferenceId, ...source };
    case 'session':
      return { __typename: 'FromSession', conferenceId, ...source };
  }
}

@Resolver('FromAmendments')
export class FromAmendmentsResolver {
  constructor(
    private readonly amendmentsRead: AmendmentsReader,
    private readonly merges: MergesReader,
    private readonly writers: WritersReader,
  ) {}

  @ResolveField('amendments')
  async amendments(
    @Parent() { amendmentIds }: FromAmendments,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AmendmentView[]> {
    const found = await Promise.all(amendmentIds.map((id) => this.amendmentsRead.load(loaders, id)));
    return found.filter((amendment) => amendment !== null);
  }

  @ResolveField('by')
  async by(
    @Parent() { mergeId, conferenceId }: FromAmendments,
    @Loaders() loaders: RequestLoaders,
  ): Promise<PersonView | null> {
    const merge = await this.merges.load(loaders, mergeId);
    if (merge === null) return null;
    const spoke = await this.writers.load(loaders, { conferenceId, personId: merge.byId, at: merge.at });
    return spoke?.person ?? null;
  }

  @ResolveField('at')
  async at(@Parent() { mergeId }: FromAmendments, @Loaders() loaders: RequestLoaders): Promise<Date | null> {
    return (await this.merges.load(loaders, mergeId))?.at ?? null;
  }
}

@Resolver('FromSession')
export class FromSessionResolver {
  constructor(
    private readonly writers: WritersReader,
    private readonly stakeholders: StakeholdersReader,
  ) {}

  @ResolveField('person')
  async person(@Parent() session: FromSession, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return (await this.spoke(loaders, session))?.person ?? null;
  }

  @ResolveField('delegation')
  async delegation(
    @Parent() session: FromSession,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> {
    const id = (await this.spoke(loaders, session))?.stakeholderId ?? null;
    return id === null ? null : this.stakeholders.load(loaders, id);
  }

  private async spoke(
    loaders: RequestLoaders,
    { personId, conferenceId, from: at }: FromSession,
  ): Promise<Spoke | null> {
    return personId === null ? null : this.writers.load(loaders, { conferenceId, personId, at });
  }
}
