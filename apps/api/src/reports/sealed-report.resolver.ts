import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { reachOf } from '#lib/positions';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { DocumentsReader, type DocumentView } from '../documents/documents.reader.js';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { MeetingsReader, type MeetingView } from '../meetings/meetings.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import { type SealedHeadView, SealedReportsReader, type SealedReportView } from './sealed-reports.reader.js';
import type { SealedSection } from './sealed-words.js';

@Resolver('SealedReport')
export class SealedReportResolver {
  constructor(
    private readonly sealed: SealedReportsReader,
    private readonly meetings: MeetingsReader,
    private readonly conferences: ConferencesReader,
    private readonly people: PeopleReader,
    private readonly documents: DocumentsReader,
  ) {}

  @ResolveField('meeting')
  meeting(@Parent() { meetingId }: SealedReportView, @Loaders() loaders: RequestLoaders): Promise<MeetingView | null> {
    return this.meetings.load(loaders, meetingId);
  }

  @ResolveField('conference')
  conference(@Parent() report: SealedReportView, @Loaders() loaders: RequestLoaders): Promise<ConferenceView | null> {
    return this.conferences.load(loaders, report.conferenceId);
  }

  @ResolveField('audience')
  audience(@Parent() { key }: SealedReportView): string {
    return reachOf(key);
  }

  @ResolveField('sealedBy')
  sealedBy(@Parent() { sealedById }: SealedReportView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(sealedById);
  }

  @ResolveField('sections')
  sections(@Parent() { id }: SealedReportView, @Loaders() loaders: RequestLoaders): Promise<SealedSection[]> {
    return this.sealed.loadSections(loaders, id);
  }

  @ResolveField('document')
  document(
    @Parent() { documentId }: SealedReportView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<DocumentView | null> | null {
    return documentId === null ? null : this.documents.load(loaders, documentId);
  }

  @ResolveField('heads')
  heads(@Parent() { id }: SealedReportView, @Loaders() loaders: RequestLoaders): Promise<SealedHeadView[]> {
    return this.sealed.loadHeads(loaders, id);
  }

  @ResolveField('siblings')
  siblings(@Parent() { reportId }: SealedReportView, @Loaders() loaders: RequestLoaders): Promise<SealedReportView[]> {
    return this.sealed.loadOf(loaders, 'report', reportId);
  }
}

@Resolver('ReportHead')
export class ReportHeadResolver {
  constructor(
    private readonly stakeholders: StakeholdersReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() { stakeholderId }: SealedHeadView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, stakeholderId);
  }

  @ResolveField('person')
  person(@Parent() { personId }: SealedHeadView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(personId);
  }
}
