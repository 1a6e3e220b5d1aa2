import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AmendmentsReader, type AmendmentView } from '../amendments/amendments.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { PositionsReader, type PositionView } from '../positions/positions.reader.js';
import type { PaperView } from './papers.reader.js';

interface Filed {
  readonly positionId: string | null;
  readonly amendmentId: string | null;
  readonly revision: number | null;
  readonly at: Date;
}

/** What is on file: from a paper, or on its issue anyway. */
@Resolver('Paper')
export class PaperFiledResolver {
  constructor(private readonly positions: PositionsReader) {}

  @ResolveField('filed')
  filed(@Parent() paper: PaperView): Filed | null {
    const { positionId, amendmentId, filedRevision, filedAt } = paper;
    return filedAt === null ? null : { positionId, amendmentId, revision: filedRevision, at: filedAt };
  }

  @ResolveField('standing')
  standing(
    @Parent() { standingId }: PaperView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<PositionView | null> | null {
    return standingId === null ? null : this.positions.load(loaders, standingId);
  }
}

@Resolver('FiledPaper')
export class FiledPaperResolver {
  constructor(
    private readonly positions: PositionsReader,
    private readonly amendments: AmendmentsReader,
  ) {}

  @ResolveField('position')
  position(@Parent() { positionId }: Filed, @Loaders() loaders: RequestLoaders): Promise<PositionView | null> | null {
    return positionId === null ? null : this.positions.load(loaders, positionId);
  }

  @ResolveField('amendment')
  amendment(
    @Parent() { amendmentId }: Filed,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AmendmentView | null> | null {
    return amendmentId === null ? null : this.amendments.load(loaders, amendmentId);
  }
}
