/** What happened: the record, the list of changes since a visit, and letters about them. Keyed by the entry's kind. */
export const events = {
  'event.AmendmentEntered': 'Amendment of {symbol} entered on its behalf: {kind}',
  'event.AmendmentFiled': 'Amendment of {symbol} filed: {kind}',
  'event.AmendmentJoined': '{symbol} stands behind an amendment',
  'event.AmendmentLeft': '{symbol} no longer stands behind an amendment',
  'event.AmendmentRevised': 'Amendment revised (revision {revision})',
  'event.AmendmentWithdrawn': 'Amendment withdrawn',
  'event.AmendmentsMerged': '{count, plural, one {# amendment} other {# amendments}} merged into the draft',
  'event.CommentAdded':
    'Comment on {subjectKind, select, POSITION {a position} PROVISION {a provision} AMENDMENT {an amendment} other {{subjectKind}}}',
  'event.CommentEdited':
    'Comment on {subjectKind, select, POSITION {a position} PROVISION {a provision} AMENDMENT {an amendment} other {{subjectKind}}} edited',
  'event.CommentWithdrawn':
    'Comment on {subjectKind, select, POSITION {a position} PROVISION {a provision} AMENDMENT {an amendment} other {{subjectKind}}} taken back',
  'event.ConferenceOpened': 'Conference opened: {name}',
  'event.DraftOpened': 'Live draft opened: {title}',
  'event.InstrumentImported': 'Text imported: {title} ({provisions, plural, one {# provision} other {# provisions}})',
  'event.IssueOpened': 'Issue {number} opened: {title}',
  'event.PersonAppointed':
    'Part given: {role, select, SECRETARIAT {secretariat} CHAIR {chair} RAPPORTEUR {rapporteur} HEAD {head of delegation} DELEGATE {delegate} OBSERVER {observer} other {{role}}}',
  'event.PersonDismissed':
    'Part ended: {role, select, SECRETARIAT {secretariat} CHAIR {chair} RAPPORTEUR {rapporteur} HEAD {head of delegation} DELEGATE {delegate} OBSERVER {observer} other {{role}}}',
  'event.PositionEntered': 'Position of {symbol} entered on its behalf',
  'event.PositionFiled': 'Position of {symbol} filed',
  'event.PositionJoined': '{symbol} stands behind a position',
  'event.PositionLeft': '{symbol} no longer stands behind a position',
  'event.PositionRevised': 'Position revised (revision {revision})',
  'event.PositionWithdrawn': 'Position withdrawn',
  'event.StakeholderAdded': 'Stakeholder entered: {name} ({symbol})',
  'event.other': 'Something happened ({kind})',
} as const;
