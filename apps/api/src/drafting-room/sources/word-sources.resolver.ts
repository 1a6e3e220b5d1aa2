import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AmendmentsReader, type AmendmentView } from '../../amendments/amendments.reader.js';
import { PeopleReader, type PersonView } from '../../identity/people.reader.js';
import type { WordSource } from '../../live/drafting-rooms.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../../stakeholders/stakeholders.reader.js';
import { DraftsReader, type DraftView } from '../drafts.reader.js';
import { MergesReader } from '../merges.reader.js';
import { type ProvisionOfDraft, WordSourcesReader } from './word-sources.reader.js';

type OfDraft = Pick<DraftView, 'conferenceId' | 'instrumentId'>;
type FromAmendments = Extract<WordSource, { kind: 'amendments' }>;
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
      return { __typename: 'FromAmendments', ...source };
    case 'session':
      return { __typename: 'FromSession', conferenceId, ...source };
  }
}

@Resolver('FromAmendments')
export class FromAmendmentsResolver {
  constructor(
    private readonly amendmentsRead: AmendmentsReader,
    private readonly merges: MergesReader,
    private readonly people: PeopleReader,
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
  async by(@Parent() { mergeId }: FromAmendments, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    const merge = await this.merges.load(loaders, mergeId);
    return merge && loaders.batch('person', this.people.byIds).load(merge.byId);
  }

  @ResolveField('at')
  async at(@Parent() { mergeId }: FromAmendments, @Loaders() loaders: RequestLoaders): Promise<Date | null> {
    return (await this.merges.load(loaders, mergeId))?.at ?? null;
  }
}

/** Who sat down and wrote is told to those who take part, as the list of people is. */
@Resolver('FromSession')
export class FromSessionResolver {
  constructor(
    private readonly words: WordSourcesReader,
    private readonly floor: Floor,
    private readonly people: PeopleReader,
    private readonly stakeholders: StakeholdersReader,
  ) {}

  @ResolveField('person')
  async person(
    @Parent() { personId, conferenceId }: FromSession,
    @Loaders() loaders: RequestLoaders,
  ): Promise<PersonView | null> {
    if (personId === null || (await this.isStranger(loaders, conferenceId))) return null;
    return loaders.batch('person', this.people.byIds).load(personId);
  }

  @ResolveField('delegation')
  async delegation(
    @Parent() { personId, conferenceId }: FromSession,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> {
    if (personId === null || (await this.isStranger(loaders, conferenceId))) return null;
    const id = await this.words.loadDelegation(loaders, { conferenceId, personId });
    return id === null ? null : this.stakeholders.load(loaders, id);
  }

  private async isStranger(loaders: RequestLoaders, conferenceId: string): Promise<boolean> {
    return (await this.floor.load(loaders, conferenceId)).part === 'NOBODY';
  }
}
