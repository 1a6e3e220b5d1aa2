import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DispositionView } from '../amendments/dispositions.reader.js';
import { MergesReader, type MergeView } from '../drafting-room/merges.reader.js';
import { RevisionsReader, type RevisionView } from '../drafting-room/revisions/revisions.reader.js';
import { ProvisionsReader, type ProvisionView } from '../instruments/provisions.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import type { SaidView } from './concern-steps.reader.js';
import { TakenBackReader } from './taken-back.reader.js';
import { TextChangesReader, type TextChangeView } from './text-changes.reader.js';

/** What dispositions led to, be they of amendments or of concerns. */
@Resolver('Disposition')
export class DispositionChangeResolver {
  constructor(
    private readonly changes: TextChangesReader,
    private readonly back: TakenBackReader,
  ) {}

  @ResolveField('change')
  change(
    @Parent() said: SaidView | DispositionView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<TextChangeView | null> {
    const named = 'revisionId' in said ? said : { revisionId: null, provisionId: null };
    return this.changes.load(loaders, { ...named, mergeId: said.mergeId });
  }

  @ResolveField('takenBack')
  takenBack(
    @Parent() said: SaidView | DispositionView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<boolean> | boolean {
    return 'takenBack' in said ? said.takenBack : this.back.load(loaders, said.id);
  }
}

@Resolver('TextChange')
export class TextChangeResolver {
  constructor(
    private readonly merges: MergesReader,
    private readonly revisions: RevisionsReader,
    private readonly provisions: ProvisionsReader,
  ) {}

  @ResolveField('merge')
  merge(@Parent() { mergeId }: TextChangeView, @Loaders() loaders: RequestLoaders): Promise<MergeView | null> | null {
    return mergeId === null ? null : this.merges.load(loaders, mergeId);
  }

  @ResolveField('revision')
  revision(
    @Parent() { revisionId }: TextChangeView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<RevisionView | null> | null {
    return revisionId === null ? null : this.revisions.load(loaders, revisionId);
  }

  @ResolveField('provision')
  provision(
    @Parent() { provisionId }: TextChangeView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ProvisionView | null> {
    return this.provisions.load(loaders, provisionId);
  }
}
