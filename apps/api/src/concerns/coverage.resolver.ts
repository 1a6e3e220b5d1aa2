import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Coverage, coverageBy, coverageOf } from '#lib/concerns';
import { IssuesReader, type IssueView } from '../issues/issues.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import { type CoverageGroup, CoverageReader } from './coverage.reader.js';

interface Thing {
  readonly id: string;
}

interface CoverageView {
  readonly groups: readonly CoverageGroup[];
}

interface Part<Key extends string> {
  readonly key: Key | null;
  readonly figures: Coverage;
}

@Resolver('Conference')
export class ConferenceCoverageResolver {
  constructor(private readonly coverage: CoverageReader) {}

  @ResolveField('concernCoverage')
  async ofConference(
    @Parent() { id }: Thing,
    @Args('narrower') narrower: boolean,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CoverageView> {
    return { groups: await this.coverage.groups(loaders, id, narrower) };
  }
}

/** All parts are folded from what one statement has read. */
@Resolver('ConcernCoverage')
export class CoverageResolver {
  @ResolveField('all')
  all(@Parent() { groups }: CoverageView): Coverage {
    return coverageOf(groups);
  }

  @ResolveField('byIssue')
  byIssue(@Parent() { groups }: CoverageView): Part<string>[] {
    return parts(groups, ({ issueId }) => issueId);
  }

  @ResolveField('byStakeholder')
  byStakeholder(@Parent() { groups }: CoverageView): Part<string>[] {
    return parts(inOrder(groups, 'symbol'), ({ stakeholderId }) => stakeholderId);
  }

  @ResolveField('byCategory')
  byCategory(@Parent() { groups }: CoverageView): (Part<string> & { readonly category: string | null })[] {
    return parts(inOrder(groups, 'category'), ({ category }) => category).map((part) => ({
      ...part,
      category: part.key,
    }));
  }
}

@Resolver('IssueCoverage')
export class IssueCoverageResolver {
  constructor(private readonly issues: IssuesReader) {}

  @ResolveField('issue')
  issue(@Parent() { key }: Part<string>, @Loaders() loaders: RequestLoaders): Promise<IssueView | null> | null {
    return key === null ? null : this.issues.load(loaders, key);
  }
}

@Resolver('StakeholderCoverage')
export class StakeholderCoverageResolver {
  constructor(private readonly stakeholders: StakeholdersReader) {}

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() { key }: Part<string>,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> | null {
    return key === null ? null : this.stakeholders.load(loaders, key);
  }
}

@Resolver('Issue')
export class IssueConcernsResolver {
  constructor(private readonly coverage: CoverageReader) {}

  @ResolveField('concernFigures')
  ofIssue(@Parent() { id }: Thing, @Loaders() loaders: RequestLoaders): Promise<Coverage> {
    return this.coverage.figures(loaders, 'issue', id);
  }
}

@Resolver('Provision')
export class ProvisionConcernsResolver {
  constructor(private readonly coverage: CoverageReader) {}

  @ResolveField('concernFigures')
  ofProvision(@Parent() { id }: Thing, @Loaders() loaders: RequestLoaders): Promise<Coverage> {
    return this.coverage.figures(loaders, 'provision', id);
  }
}

function parts(groups: readonly CoverageGroup[], of: (group: CoverageGroup) => string | null): Part<string>[] {
  return [...coverageBy(groups, of)].map(([key, figures]) => ({ key, figures }));
}

/** What belongs to nobody comes last. */
function inOrder(groups: readonly CoverageGroup[], by: 'symbol' | 'category'): readonly CoverageGroup[] {
  return groups.toSorted((one, other) => {
    const [first, second] = [one[by], other[by]];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return first < second ? -1 : Number(first > second);
  });
}
