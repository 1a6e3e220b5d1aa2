/** The rules say no. Keyed by the refusal's name in the API schema; says what was kept and what to do. */
export const refusals = {
  'refusal.AlreadyAnswered':
    'This was answered already, or the text has moved on once more. Look again at how it stands now.',
  'refusal.AlreadyFiled': 'Your delegation already has a position on this issue. Revise it instead.',
  'refusal.AlreadyMerged': 'This amendment has already gone into the draft. Propose a further amendment.',
  'refusal.AlreadyOpen': 'The draft of this text is already open.',
  'refusal.AlreadyLocked': 'The provision is closed already.',
  'refusal.AlreadyReserved': 'Your delegation has reserved its position on this bracket already.',
  'refusal.AlreadySponsor': '{symbol} already stands behind it.',
  'refusal.AlreadyUndone': 'This merge was undone on {at}.',
  'refusal.AlreadyWithdrawn': 'It was withdrawn on {at}. Nothing was stored.',
  'refusal.AmendmentTwice': 'The same amendment was given twice.',
  'refusal.ChangedMeanwhile':
    'Someone else changed it meanwhile. Nothing of yours was stored and your words are still here. Look at how it stands now and send again.',
  'refusal.DivisionMissing': 'The draft no longer has this division.',
  'refusal.EditedInside': 'Somebody has written inside what would be taken back.',
  'refusal.EditedSince':
    'Somebody has written inside what this merge wrote, so it cannot be undone. Nothing was changed; propose an amendment to reverse it.',
  'refusal.FileProblem': 'The file was not taken in.',
  'refusal.FilingClosed': 'Filing on this issue closed on {closedOn}. Nothing was stored.',
  'refusal.KeyReused': 'The same request was sent twice with different words. Send it again.',
  'refusal.LinkBroken':
    'The options of linked brackets do not go together. Choose in each of them, or take the link off.',
  'refusal.NoLongerWritten':
    'It is written no longer: it was filed, or a colleague discarded it. Your words are still here.',
  'refusal.NotAcceptable': 'This cannot be stored: {problem}',
  'refusal.NotCanonical': 'This cannot be written into the record as it is.',
  'refusal.NotFound': 'This does not exist, or it is not open to you.',
  'refusal.NotSponsor': '{symbol} does not stand behind it as a co-sponsor.',
  'refusal.NothingChanged':
    'The words you ask for are the words that stand. To ask that they be kept, propose no change (NOC).',
  'refusal.NothingNew': 'Not a word has changed since the last revision, so there is nothing to seal.',
  'refusal.Overtaken': 'Someone else was quicker. Look again at how it stands now.',
  'refusal.PasswordTooWeak': 'Choose a password of at least {leastLength} characters that is not a common one.',
  'refusal.ProvisionExists': 'The provision is there already.',
  'refusal.ProvisionLocked': 'The provision is agreed or out for a call. Open it first.',
  'refusal.ProvisionMissing': 'The draft no longer has this provision.',
  'refusal.ReasonNeeded': 'Say why: whoever asked for it is owed a reason. Nothing was stored.',
  'refusal.Reserved':
    'Delegations have reserved their position on a bracket that would go. Ask for their consent, or rule and say so.',
  'refusal.SignInRefused': 'That does not let you in. Ask for a link instead.',
  'refusal.SlugTaken': 'Another conference already has the address “{slug}”.',
  'refusal.SymbolTaken': 'Another stakeholder of this conference already has the symbol “{symbol}”.',
  'refusal.TooManyGuesses': 'Too many attempts. Wait a quarter of an hour, or ask for a link.',
  'refusal.TooManyPapers': 'You are writing as many papers at once as you can: {most}. File or discard some.',
  'refusal.UnknownChoice': 'A choice names a bracket that is no longer there. Look again at the result.',
  'refusal.other': 'The rules do not allow this ({kind}). Nothing was stored.',
} as const;
