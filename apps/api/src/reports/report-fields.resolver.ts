import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { reachOf } from '#lib/positions';
import { type Offer, sectionOf } from '#lib/reports';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { MeetingsReader, type MeetingView } from '../meetings/meetings.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayBegin, mayOnReport } from './report.policy.js';
import { keyOf, ReportNewsReader, seenAs } from './report-news.reader.js';
import { ReportsReader, type ReportView, type SectionView } from './reports.reader.js';
import { type SealedHeadView, SealedReportsReader, type SealedReportView } from './sealed-reports.reader.js';

@Resolver('Report')
export class ReportFieldsResolver {
  constructor(
    private readonly reports: ReportsReader,
    private readonly sealedReports: SealedReportsReader,
    private readonly people: PeopleReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('audience')
  audience(@Parent() { intended }: ReportView): string {
    return reachOf(intended);
  }

  @ResolveField('sections')
  sections(@Parent() { id }: ReportView, @Loaders() loaders: RequestLoaders): Promise<SectionView[]> {
    return this.reports.loadSections(loaders, id);
  }

  @ResolveField('begunBy')
  begunBy(@Parent() { begunById }: ReportView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(begunById);
  }

  @ResolveField('sealed')
  sealed(@Parent() { id }: ReportView, @Loaders() loaders: RequestLoaders): Promise<SealedReportView[]> {
    return this.sealedReports.loadOf(loaders, 'report', id);
  }

  @ResolveField('may')
  async may(@Parent() report: ReportView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    const { part } = await this.floor.load(loaders, report.conferenceId);
    return mayOnReport(part, report.isSealed);
  }
}

@Resolver('Report')
export class ReportPlaceResolver {
  constructor(
    private readonly meetings: MeetingsReader,
    private readonly conferences: ConferencesReader,
  ) {}

  @ResolveField('meeting')
  meeting(@Parent() { meetingId }: ReportView, @Loaders() loaders: RequestLoaders): Promise<MeetingView | null> {
    return this.meetings.load(loaders, meetingId);
  }

  @ResolveField('conference')
  conference(@Parent() report: ReportView, @Loaders() loaders: RequestLoaders): Promise<ConferenceView | null> {
    return this.conferences.load(loaders, report.conferenceId);
  }
}

@Resolver('ReportSection')
export class ReportSectionResolver {
  @ResolveField('kind')
  kindOf(@Parent() { key }: SectionView): string {
    return sectionOf(key)?.kind ?? 'CLOSING';
  }
}

@Resolver('Report')
export class ReportNewsResolver {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsReader,
    private readonly reader: ReportNewsReader,
  ) {}

  @ResolveField('news')
  news(@Parent() report: ReportView, @CurrentViewer() viewer: Viewer): Promise<object> {
    return this.database.read(viewer, async (tx) => {
      const { offers, heads } = await this.reader.of(tx, report);
      const ids = new Map((await this.reports.sections(tx, report.id)).map(({ key, id }) => [key, id]));
      return { offers: offers.map((each) => offerView(each, ids)), heads: heads.map(headView) };
    });
  }
}

@Resolver('Meeting')
export class MeetingReportsResolver {
  constructor(
    private readonly reports: ReportsReader,
    private readonly sealedReports: SealedReportsReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('reports')
  ofMeeting(@Parent() { id }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<ReportView[]> {
    return this.reports.loadOfMeeting(loaders, id);
  }

  @ResolveField('sealedReports')
  sealedOf(@Parent() { id }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<SealedReportView[]> {
    return this.sealedReports.loadOf(loaders, 'meeting', id);
  }

  @ResolveField('mayReportTo')
  async mayReportTo(
    @Parent() { conferenceId }: MeetingView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly string[]> {
    return mayBegin((await this.floor.load(loaders, conferenceId)).part);
  }
}

function offerView(offer: Offer, ids: ReadonlyMap<string, string>): object {
  const key = keyOf(offer);
  const known = 'known' in offer ? offer.known : null;
  const recorded = 'recorded' in offer ? offer.recorded : null;
  return {
    key,
    kind: offer.kind,
    title: recorded?.title ?? known?.title ?? '',
    sectionId: ids.get(key) ?? null,
    drafted: known?.drafted ?? null,
    standing: known?.standing ?? null,
    recorded: recorded?.content ?? null,
    changes: recorded?.changes ?? [],
    edited: offer.kind === 'CHANGED' && offer.edited,
    together: offer.kind === 'CHANGED' ? offer.together : null,
    seen: seenAs(offer),
  };
}

function headView({ bodyId, personId }: { readonly bodyId: string; readonly personId: string }): SealedHeadView {
  return { stakeholderId: bodyId, personId };
}
