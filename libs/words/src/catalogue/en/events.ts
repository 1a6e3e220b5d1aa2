/** What happened: the record, the list of changes since a visit, and letters about them. Keyed by the entry's kind. */
export const events = {
  'event.AmendmentConfirmed': '{symbol} took its amendment to {cited} over to the words that stand now',
  'event.AmendmentDisposed':
    'Amendment of {symbol} to {cited}: {disposition, select, ACCEPTED {accepted} ACCEPTED_IN_PRINCIPLE {accepted in principle} ACCEPTED_IN_PART {accepted in part} NOT_ACCEPTED {not accepted} OUT_OF_SCOPE {out of scope} WITHDRAWN {withdrawn} OVERTAKEN {overtaken} other {{disposition}}}',
  'event.AmendmentEntered': '{symbol}: amendment to {cited} entered on its behalf ({kind})',
  'event.AmendmentFiled': '{symbol} filed an amendment to {cited} ({kind})',
  'event.AmendmentJoined': '{symbol} stands behind an amendment to {cited}',
  'event.AmendmentKept': '{symbol} keeps its amendment to {cited} as it was written',
  'event.AmendmentLeft': '{symbol} no longer stands behind an amendment to {cited}',
  'event.AmendmentToConfirm': 'The words under the amendment of {symbol} to {cited} changed; it is asked to confirm',
  'event.AmendmentRebased':
    'Amendment of {symbol} to {cited} brought up to the words of the draft; what it asks is the same',
  'event.AmendmentReopened': 'Amendment of {symbol} to {cited} is open again',
  'event.AmendmentRevised': '{symbol} revised its amendment to {cited} (revision {revision})',
  'event.AmendmentWithdrawn': '{symbol} withdrew its amendment to {cited}',
  'event.AmendmentsMerged': '{count, plural, one {# amendment} other {# amendments}} merged into the draft at {cited}',
  'event.BracketReserved': '{symbol} reserved its position on a bracket at {cited}',
  'event.BracketsLinked': '{count, plural, =0 {Brackets unlinked} other {# brackets linked}} at {cited}',
  'event.BracketsSettled': '{count, plural, one {# bracket} other {# brackets}} settled at {cited}',
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
  'event.MergeUndone': 'A merge into the draft at {cited} was undone',
  'event.PaperDiscarded':
    '{paper, select, POSITION {A position that was being written together was discarded} BRIEF {A brief was discarded} other {An amendment that was being written together was discarded}}',
  'event.PaperOpened':
    '{paper, select, POSITION {A position is being written together: {cited}} BRIEF {A brief is being written: {cited}} other {An amendment is being written together ({proposal} {cited})}}',
  'event.PersonAppointed':
    'Part given: {role, select, SECRETARIAT {secretariat} CHAIR {chair} RAPPORTEUR {rapporteur} HEAD {head of delegation} DELEGATE {delegate} OBSERVER {observer} other {{role}}}',
  'event.PersonDismissed':
    'Part ended: {role, select, SECRETARIAT {secretariat} CHAIR {chair} RAPPORTEUR {rapporteur} HEAD {head of delegation} DELEGATE {delegate} OBSERVER {observer} other {{role}}}',
  'event.PositionEntered': 'Position of {symbol} entered on its behalf: {issueTitle}',
  'event.PositionFiled': '{symbol} filed a position: {issueTitle}',
  'event.PositionJoined': '{symbol} stands behind a position: {issueTitle}',
  'event.PositionLeft': '{symbol} no longer stands behind a position: {issueTitle}',
  'event.PositionRevised': '{symbol} revised its position (revision {revision}): {issueTitle}',
  'event.PositionWithdrawn': '{symbol} withdrew its position: {issueTitle}',
  'event.ProvisionLocked':
    'Provision {cited} closed ({why, select, AGREED {agreed} CALL {out for a call} other {one group’s to write}})',
  'event.ProvisionUnlocked': 'Provision {cited} opened again',
  'event.ReservationLifted': '{symbol} lifted its reservation on a bracket at {cited}',
  'event.RevisionSealed':
    'Rev.{number} sealed{brackets, plural, =0 {} one { with # bracket left} other { with # brackets left}}',
  'event.RulingGiven': 'Ruling on a reserved bracket at {cited}: {ruling}',
  'event.StakeholderAdded': 'Stakeholder entered: {name} ({symbol})',
  'event.other': 'Something happened ({kind})',
} as const;
