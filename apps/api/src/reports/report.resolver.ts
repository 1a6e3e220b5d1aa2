import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal } from '#lib/foundation';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, refusalAnswered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { BeginReport, type BeginReportInput } from './begin-report.js';
import { DiscardReport, type DiscardReportInput } from './discard-report.js';
import { LeaveOutSection, type LeaveOutSectionInput } from './leave-out-section.js';
import { ReportsReader, type ReportView } from './reports.reader.js';
import { SealReport, type SealReportInput } from './seal-report.js';
import { SealedReportsReader, type SealedReportView } from './sealed-reports.reader.js';
import { TakeFromRecord, type TakeFromRecordInput } from './take-from-record.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

@Resolver()
export class ReportResolver {
  constructor(
    private readonly reports: ReportsReader,
    private readonly beginning: BeginReport,
    private readonly discarding: DiscardReport,
    private readonly taking: TakeFromRecord,
    private readonly leavingOut: LeaveOutSection,
  ) {}

  @Query('report')
  report(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<ReportView | null> {
    return this.reports.load(loaders, id);
  }

  @Mutation('beginReport')
  async beginReport(
    @Args() { idempotencyKey, ...input }: Keyed<BeginReportInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.beginning.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'Report', (id) => this.reports.load(loaders, id));
  }

  @Mutation('discardReport')
  async discardReport(
    @Args() { idempotencyKey, ...input }: Keyed<DiscardReportInput>,
    @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    const outcome = await this.discarding.execute(viewer, input, idempotencyKey);
    return isRefusal(outcome) ? refusalAnswered(outcome) : { ...outcome, __typename: 'ReportDiscarded' };
  }

  @Mutation('takeFromRecord')
  async takeFromRecord(
    @Args() { idempotencyKey, ...input }: Keyed<TakeFromRecordInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.taking.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'Report', (id) => this.reports.load(loaders, id));
  }

  @Mutation('leaveOutSection')
  async leaveOutSection(
    @Args() { idempotencyKey, ...input }: Keyed<LeaveOutSectionInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.leavingOut.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'Report', (id) => this.reports.load(loaders, id));
  }
}

@Resolver()
export class SealReportResolver {
  constructor(
    private readonly sealed: SealedReportsReader,
    private readonly sealing: SealReport,
  ) {}

  @Query('sealedReport')
  sealedReport(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<SealedReportView | null> {
    return this.sealed.load(loaders, id);
  }

  @Mutation('sealReport')
  async sealReport(
    @Args() { idempotencyKey, form, series = null, ...input }: Keyed<SealReportInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const asked = { ...input, series, form: form === 'CORR' ? form : ('REV' as const) };
    const outcome = await this.sealing.execute(viewer, asked, idempotencyKey);
    return answered(outcome, 'SealedReport', (id) => this.sealed.load(loaders, id));
  }
}
