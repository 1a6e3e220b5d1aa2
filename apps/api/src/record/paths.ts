import type { RecordEntryView } from './record.reader.js';

/** The page on which what happened can be seen, within its conference. */
export function pathOf(slug: string, { kind, subjectId, facts }: RecordEntryView): string {
  return `/c/${slug}${within(kind, subjectId, facts)}`;
}

function within(kind: string, subjectId: string, facts: RecordEntryView['facts']): string {
  if (kind.startsWith('Position')) return `/issues/${facts['issueId']}`;
  if (kind.startsWith('Comment')) return onSubject(facts);
  if (kind === 'AmendmentsMerged' || kind === 'RevisionSealed') return `/draft/${facts['draftId']}`;
  if (kind.startsWith('Amendment')) return `/amendments/${subjectId}`;
  if (kind === 'IssueOpened') return `/issues/${subjectId}`;
  if (kind === 'InstrumentImported') return `/text/${subjectId}`;
  if (kind === 'DraftOpened') return `/draft/${subjectId}`;
  return '/record';
}

function onSubject(facts: RecordEntryView['facts']): string {
  switch (facts['subjectKind']) {
    case 'PROVISION':
      return `/provisions/${facts['subjectId']}`;
    case 'AMENDMENT':
      return `/amendments/${facts['subjectId']}`;
    default:
      return facts['issueId'] ? `/issues/${facts['issueId']}` : '/issues';
  }
}
