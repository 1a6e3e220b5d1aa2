import type { RecordEntryView } from './record.reader.js';

type Placed = Pick<RecordEntryView, 'kind' | 'subjectId' | 'facts'>;

/** The page on which what happened can be seen, within its conference. */
export function pathOf(slug: string, { kind, subjectId, facts }: Placed): string {
  return `/c/${slug}${within(kind, subjectId, facts)}`;
}

const OWN_PAGE: Readonly<Record<string, string>> = {
  IssueOpened: 'issues',
  InstrumentImported: 'text',
  DraftOpened: 'draft',
};

function within(kind: string, subjectId: string, facts: RecordEntryView['facts']): string {
  if (kind.startsWith('Position')) return `/issues/${facts['issueId']}`;
  if (kind.startsWith('Paper')) return ofPaper(facts);
  if (kind.startsWith('Comment')) return onSubject(facts);
  if (kind.startsWith('Floor')) return `/floor/${subjectId}`;
  if (kind.startsWith('Document')) return `/documents/${subjectId}`;
  if (kind.startsWith('Concern')) return `/concerns/${subjectId}`;
  if (facts['callId']) return `/calls/${facts['callId']}`;
  if (kind === 'AmendmentsMerged' || kind === 'RevisionSealed' || kind.startsWith('Stance'))
    return `/draft/${facts['draftId']}`;
  if (kind.startsWith('Amendment')) return `/amendments/${subjectId}`;
  return kind in OWN_PAGE ? `/${OWN_PAGE[kind]}/${subjectId}` : '/record';
}

function ofPaper(facts: RecordEntryView['facts']): string {
  return facts['issueId'] ? `/issues/${facts['issueId']}` : `/provisions/${facts['provisionId']}`;
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
