import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { IssuesReader, type IssueView } from '../issues/issues.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import { mayOnPaper, mayOpen } from './paper.policy.js';
import { type PaperPartView, PapersReader, type PaperView } from './papers.reader.js';

@Resolver('Paper')
export class PaperFieldsResolver {
  constructor(
    private readonly papers: PapersReader,
    private readonly conferences: ConferencesReader,
    private readonly issues: IssuesReader,
    private readonly stakeholders: StakeholdersReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('conference')
  conference(@Parent() paper: PaperView, @Loaders() loaders: RequestLoaders): Promise<ConferenceView | null> {
    return this.conferences.load(loaders, paper.conferenceId);
  }

  @ResolveField('issue')
  issue(@Parent() { issueId }: PaperView, @Loaders() loaders: RequestLoaders): Promise<IssueView | null> | null {
    return issueId === null ? null : this.issues.load(loaders, issueId);
  }

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() { stakeholderId }: PaperView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> | null {
    return stakeholderId === null ? null : this.stakeholders.load(loaders, stakeholderId);
  }

  @ResolveField('parts')
  parts(@Parent() { id }: PaperView, @Loaders() loaders: RequestLoaders): Promise<PaperPartView[]> {
    return this.papers.loadParts(loaders, id);
  }

  @ResolveField('may')
  async may(@Parent() paper: PaperView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    return mayOnPaper(await this.floor.load(loaders, paper.conferenceId), paper);
  }
}

@Resolver('Issue')
export class IssuePapersResolver {
  constructor(
    private readonly papers: PapersReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('brief')
  brief(@Parent() { id }: IssueView, @Loaders() loaders: RequestLoaders): Promise<PaperView | null> {
    return this.papers.loadBrief(loaders, id);
  }

  @ResolveField('ownPaper')
  ownPaper(@Parent() { id }: IssueView, @Loaders() loaders: RequestLoaders): Promise<PaperView | null> {
    return this.papers.loadOwn(loaders, id);
  }

  @ResolveField('mayOpen')
  async mayOpen(@Parent() { conferenceId }: IssueView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    return mayOpen(await this.floor.load(loaders, conferenceId)).filter((kind) => kind !== 'AMENDMENT');
  }
}
