import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { IssuesReader, type OnIssue } from './issues.reader.js';

/** What makes the figures of a list of issues larger for some than for others. */
@Resolver('Conference')
export class NarrowerOnIssuesResolver {
  constructor(private readonly issues: IssuesReader) {}

  @ResolveField('narrowerOnIssues')
  narrowerOnIssues(
    @Parent() { id }: { readonly id: string },
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly OnIssue[]> {
    return loaders.read((tx) => this.issues.narrowerOn(tx, id));
  }
}
