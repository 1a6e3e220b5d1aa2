/** Reports of meetings: begun, written together, sealed and read. */
export const reportPages = {
  'reporting.title': 'Reports',
  'reporting.noneSealed': 'No report has been sealed yet.',
  'reporting.written': 'Being written',
  'reporting.to': 'For: {readers}',
  'reporting.goesOn': 'sealed, and written further',
  'reporting.begin': 'Begin a report',
  'reporting.beginTitle': 'Begin a report of this meeting',
  'reporting.beginMeans':
    'It is drafted from the record, as far as its readers may read it, and then edited by chair, rapporteur and secretariat together.',
  'reporting.language': 'Language',
  'reporting.of': 'Report: {meeting}',
  'reporting.willRead':
    'Once it is sealed, these read it: {readers}. Until then nobody but chair, rapporteur and secretariat.',
  'reporting.namesStay':
    'What is sealed stays for ever: write delegations rather than names of people. Heads of delegation are named beside the words.',
  'reporting.heads': 'Heads of delegation',
  'reporting.asking': 'Reading the record …',
  'reporting.news':
    '{count, plural, =0 {Nothing new in the record} one {# section with news} other {# sections with news}}',
  'reporting.look': 'Look again',
  'reporting.discardTitle': 'Discard this report?',
  'reporting.discardMeans':
    'It goes for everybody who writes in it and does not come back. Another can be drafted from the record.',
  'reporting.leaveOut': 'Leave out',
  'reporting.leaveOutNamed': 'Leave out: {title}',
  'reporting.putBack': 'Put back',
  'reporting.putBackNamed': 'Put back: {title}',
  'reporting.leftOut': 'Left out. Its words are kept, and it is not sealed.',
  'reporting.restricted':
    'Not all who will read the report may read what this is about. Leave it out, or it cannot be sealed.',
  'reporting.gone':
    'The record has nothing for this section any more, or nothing that all readers may read. Leave it out, or keep it as you wrote it.',
  'reporting.new': 'The record says something new. This is what it would change.',
  'reporting.newAndEdited':
    'The record says something new, and somebody has edited this section. This is what it would change.',
  'reporting.choose':
    'Both changed the same words, so one has to choose. Shown is what would be lost and what would come.',
  'reporting.take': 'Take it',
  'reporting.putTogether': 'Put both together',
  'reporting.replace': 'Replace our words by the record’s',
  'reporting.keep': 'Keep our words',
  'reporting.newSections':
    '{count, plural, one {The record has # section} other {The record has # sections}} that the report lacks',
  'reporting.putIn': 'Put in',
  'reporting.putInNamed': 'Put in: {title}',
  'reporting.seal': 'Seal the report',
  'reporting.sealTitle': 'Seal the report as it stands?',
  'reporting.sealMeans':
    'It gets its digest and goes into the record, and these can read it from now on: {readers}. Nobody changes it any more; what is different later is sealed as a revision or a corrigendum.',
  'reporting.form': 'What it is to the one before',
  'reporting.revision': 'Revision',
  'reporting.revisionHint': 'What the report says has changed.',
  'reporting.corrigendum': 'Corrigendum',
  'reporting.corrigendumHint': 'Only slips are put right.',
  'reporting.note': 'Note (may stay empty)',
  'reporting.noteNeeded': 'What is different',
  'reporting.asDocument': 'As a document of the conference',
  'reporting.noDocument': 'Not as a document',
  'reporting.print': 'Print',
  'reporting.older': 'There is a newer one.',
  'reporting.previous': 'The one before:',
} as const;
