/** What a person chooses about, in the order of a digest. */
export const NOTICE_KINDS = ['WAITING', 'CALL', 'CONCERN', 'COMMENT', 'TEXT', 'MEETING', 'DOCUMENT'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const NOTICE_WAYS = ['AT_ONCE', 'DAILY', 'NONE'] as const;
/** How somebody is told; `NONE` leaves it on their page. */
export type NoticeWay = (typeof NOTICE_WAYS)[number];

/**
 * Whom an act concerns, among those who may read of it.
 *
 * `owners` are those whose paper or concern it is about; `holders` have said how they stand to the text, or only look on
 * and so hold nothing.
 */
export type Whom = 'readers' | 'chairs' | 'owners' | 'holders';

export interface Notice {
  readonly kind: NoticeKind;
  readonly whom: Whom;
}

const BY_ACT: Readonly<Record<string, Notice>> = {
  AmendmentToConfirm: { kind: 'WAITING', whom: 'owners' },
  StancesUncleared: { kind: 'WAITING', whom: 'readers' },
  RulingsAwaited: { kind: 'WAITING', whom: 'chairs' },
  CallOpened: { kind: 'CALL', whom: 'readers' },
  CallExtended: { kind: 'CALL', whom: 'readers' },
  CallReminded: { kind: 'CALL', whom: 'readers' },
  CallClosed: { kind: 'CALL', whom: 'readers' },
  CallWithdrawn: { kind: 'CALL', whom: 'readers' },
  ConcernConsidered: { kind: 'CONCERN', whom: 'owners' },
  ConcernDisposed: { kind: 'CONCERN', whom: 'owners' },
  AmendmentDisposed: { kind: 'CONCERN', whom: 'owners' },
  CommentAdded: { kind: 'COMMENT', whom: 'owners' },
  AmendmentsMerged: { kind: 'TEXT', whom: 'holders' },
  BracketsSettled: { kind: 'TEXT', whom: 'holders' },
  MergeUndone: { kind: 'TEXT', whom: 'holders' },
  RulingGiven: { kind: 'TEXT', whom: 'holders' },
  RevisionSealed: { kind: 'TEXT', whom: 'holders' },
  ReportSealed: { kind: 'MEETING', whom: 'readers' },
  InstrumentImported: { kind: 'DOCUMENT', whom: 'readers' },
};

/** Acts of whole capabilities, told by the beginning of their names. */
const BY_BEGINNING: readonly (readonly [string, Notice])[] = [
  ['Meeting', { kind: 'MEETING', whom: 'readers' }],
  ['Agenda', { kind: 'MEETING', whom: 'readers' }],
  ['ConferenceDeadline', { kind: 'MEETING', whom: 'readers' }],
  ['ConferenceChanged', { kind: 'MEETING', whom: 'readers' }],
  ['Document', { kind: 'DOCUMENT', whom: 'readers' }],
];

/** Null for an act that nobody needs a letter about. */
export function noticeOf(act: string): Notice | null {
  return BY_ACT[act] ?? BY_BEGINNING.find(([beginning]) => act.startsWith(beginning))?.[1] ?? null;
}

export function wayUnchosen(kind: NoticeKind): NoticeWay {
  return kind === 'WAITING' ? 'AT_ONCE' : 'DAILY';
}
