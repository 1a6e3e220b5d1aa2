import type { RecordEntryView } from './record.reader.js';

type Placed = Pick<RecordEntryView, 'kind' | 'subjectId' | 'facts'>;

/** The page on which what happened can be seen, within its conference. */
export function pathOf(slug: string, { kind, subjectId, facts }: Placed): string {
  return `/c/${slug}${within(kind, subjectId, facts)}`;
}

type Facts = Placed['facts'];
type Page = (subjectId: string, facts: Facts) => string;

/** By how the name of an act begins; the first that fits. */
const PAGES: readonly (readonly [string, Page])[] = [
  ['Position', (_, facts) => `/issues/${facts['issueId']}`],
  ['Paper', (_, facts) => ofPaper(facts)],
  ['Comment', (_, facts) => onSubject(facts)],
  ['Floor', (subjectId) => `/floor/${subjectId}`],
  ['Document', (subjectId) => `/documents/${subjectId}`],
  ['Concern', (subjectId) => `/concerns/${subjectId}`],
  ['AmendmentsMerged', onDraft],
  ['RevisionSealed', onDraft],
  ['ReportSealed', (subjectId) => `/reports/sealed/${subjectId}`],
  ['ReportDiscarded', (_, facts) => `/meetings/${facts['meetingId']}`],
  ['Report', (subjectId) => `/reports/${subjectId}`],
  ['Stance', onDraft],
  ['Amendment', (subjectId) => `/amendments/${subjectId}`],
  ['IssueOpened', (subjectId) => `/issues/${subjectId}`],
  ['InstrumentImported', (subjectId) => `/text/${subjectId}`],
  // In no record, and told of as if it were: where the delegation that holds a stance on them says it again.
  ['WordsChanged', (_, facts) => `/draft/${facts['draftId']}/stances/${facts['provisionId']}`],
  ['Meeting', (subjectId) => `/meetings/${subjectId}`],
  ['AgendaItem', (subjectId) => `/floor/${subjectId}`],
  ['ConferenceDeadline', () => '/meetings'],
  ['Conference', () => '/meetings/outline'],
  ['DraftOpened', (subjectId) => `/draft/${subjectId}`],
];

function within(kind: string, subjectId: string, facts: Facts): string {
  const page = PAGES.find(([beginning]) => kind.startsWith(beginning))?.[1];
  return page?.(subjectId, facts) ?? (facts['callId'] ? `/calls/${facts['callId']}` : '/record');
}

function onDraft(_: string, facts: Facts): string {
  return facts['callId'] ? `/calls/${facts['callId']}` : `/draft/${facts['draftId']}`;
}

function ofPaper(facts: Facts): string {
  return facts['issueId'] ? `/issues/${facts['issueId']}` : `/provisions/${facts['provisionId']}`;
}

function onSubject(facts: Facts): string {
  switch (facts['subjectKind']) {
    case 'PROVISION':
      return `/provisions/${facts['subjectId']}`;
    case 'AMENDMENT':
      return `/amendments/${facts['subjectId']}`;
    default:
      return facts['issueId'] ? `/issues/${facts['issueId']}` : '/issues';
  }
}
