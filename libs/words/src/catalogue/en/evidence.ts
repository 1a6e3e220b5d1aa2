/** The record taken home: what verifying it says, the download, checkpoints, and whom it forgets. */
export const evidence = {
  'evidence.about':
    '{conference}: evidence\n\nWhat is in here\n- record/ – what happened, a folder for each audience. Each line is the SHA-256 of an entry and the very text it is taken of; each entry names the hash of the one before.\n- checkpoints/ – the heads of these chains at various moments, signed. The last nine lines of each file are the head of this archive.\n- revisions/ – the sealed revisions of each draft; the SHA-256 of a file is the digest of the revision.\n- reports/ – the sealed reports of meetings, in the same way.\n- dispositions/, merges/, calls/, concerns/ – what became of amendments, what was merged, what was said in consensus calls, the ledger of concerns.\n- keys/ – the public keys. Compare them with those that the server publishes.\n- SHA256SUMS, manifest.json, manifest.sig – the list of all files, and its signature.\n\nTo verify everything at once: caucus verify FILE, with --checkpoint if you have kept one.\nBy hand: sha256sum -c SHA256SUMS, and as docs/verify.md of Caucus says.',
  'evidence.EntryAltered': '{audience}, entry {seq} ({entry}): it is not what its hash says; it was edited.',
  'evidence.EntryUnreadable': '{audience}, entry {seq}: the line where it must stand cannot be read.',
  'evidence.EntryMissing': '{audience}, entry {seq}: it is missing.',
  'evidence.EntryOutOfPlace': '{audience}, entry {seq} ({entry}): it stands in the wrong place.',
  'evidence.EntryNotFollowing':
    '{audience}, entry {seq} ({entry}): it does not follow {before, plural, =0 {from the beginning of this chain} other {entry # ({entryBefore}); one of the two was replaced}}.',
  'evidence.ChainCutOff':
    '{audience}: the chain ends at entry {seq}; a checkpoint knows entry {expected}. What came after was taken away.',
  'evidence.ChainRebuilt':
    '{audience}, entry {seq} ({entry}): another stood here when the checkpoint was made. The chain was built anew.',
  'evidence.ChainMissing': '{audience}: the chain is not in the archive.',
  'evidence.CheckpointUnsigned': '{audience}, checkpoint at entry {seq}: its signature does not fit.',
  'evidence.CheckpointElsewhere': '{audience}, checkpoint at entry {seq}: it is of another conference.',
  'evidence.RevisionAltered': 'Rev.{number} of draft {draftId}: its words are not those that were sealed.',
  'evidence.RevisionMissing': 'Rev.{number} of draft {draftId}: the record knows it, and it is not in the archive.',
  'evidence.RevisionUnrecorded': 'Rev.{number} of draft {draftId}: the record does not know that it was sealed.',
  'evidence.RevisionNotFollowing': 'Rev.{number} of draft {draftId}: it does not follow the revision before it.',
  'evidence.ReportAltered': 'Report {reportId}, number {number}: its words are not those that were sealed.',
  'evidence.ReportMissing': 'Report {reportId}, number {number}: the record knows it, and it is not in the archive.',
  'evidence.ReportUnrecorded': 'Report {reportId}, number {number}: the record does not know that it was sealed.',
  'evidence.ReportNotFollowing': 'Report {reportId}, number {number}: it does not follow the one before it.',
  'evidence.FileAltered': '{file}: it is not the file that the manifest lists; it was changed.',
  'evidence.FileMissing': '{file}: the manifest lists it, and it is not there.',
  'evidence.FileAdded': '{file}: the manifest does not list it; it was added.',
  'evidence.FileOutOfPlace': '{file}: the files are not in the order of the manifest from here on.',
  'evidence.KeyMissing': 'Key {key}: something was signed with it, and it is not in the archive.',
  'evidence.KeyOther': 'Key {key}: it is not the key it should be.',
  'evidence.ManifestMissing': 'manifest.json: it is not there.',
  'evidence.ManifestUnreadable': 'manifest.json: it cannot be read as it must have been written.',
  'evidence.ManifestUnsigned': 'manifest.json: its signature does not fit.',
  'evidence.other': 'Something is wrong ({kind}).',
  'verify.of': '{conference}, as of {at}',
  'verify.chain': '{audience}: {seq, plural, one {# entry} other {# entries}}, the last with the hash {hash}',
  'verify.counts':
    '{revisions, plural, one {# revision} other {# revisions}}, {checkpoints, plural, one {# checkpoint} other {# checkpoints}}, {files, plural, one {# file} other {# files}}',
  'verify.keyGiven': 'Signed with the key {key}, which is the one you gave.',
  'verify.keyInside':
    'Signed with the key {key}, which lies in the archive itself: compare it with the one the server publishes.',
  'verify.pinned': 'Compared with {count, plural, one {# checkpoint} other {# checkpoints}} from outside.',
  'verify.unpinned': 'No checkpoint from outside was given: that the whole was not made up anew cannot be told.',
  'verify.holds': 'Everything holds.',
  'verify.broken': '{count, plural, one {# fault} other {# faults}} found.',
  'verify.notRead': '{file}: this archive cannot be read to its end; it was changed or cut off.',
  'verify.noCheckpoint': '{file}: there is no checkpoint in it.',
  'verify.noKey': '{file}: this is no public key in PEM.',
  'cli.forgotten':
    '{entries, plural, =0 {Nobody in the record was this person.} one {# entry no longer tells whose act it was.} other {# entries no longer tell whose acts they were.}}',
  'cli.nobodyKnown': '{person}: nobody has this address or id.',
  'mail.checkpoint':
    'Keep this letter: these lines say where the record of the conference stands today, and with them anybody can tell later whether it was changed.\n\n{note}',
  'record.erased': 'erased',
  'record.evidence.title': 'Take it home and verify',
  'record.evidence.lead':
    'Everything here can be downloaded as one archive and checked without this server: the record, the sealed revisions, what became of amendments and concerns, merges and calls.',
  'record.evidence.public': 'Download what everybody may see',
  'record.evidence.own': 'Download all that you may see',
  'record.evidence.ownHint': 'It holds what is meant for your delegation only; hand it on with care.',
  'record.evidence.how': 'How to verify',
  'record.evidence.step1':
    'Keep a checkpoint today, and compare with it later: it tells whether anything was taken away or made anew.',
  'record.evidence.step2': 'Download the archive, and with a copy of Caucus run this; it needs no network:',
  'record.evidence.step3':
    'Compare the key it names with the published one. The page docs/verify.md says how to check all of it by hand.',
  'record.evidence.keys': 'Published keys',
  'record.checkpoints.title': 'Checkpoints',
  'record.checkpoints.lead':
    'The head of a chain at a moment, signed. One is made with each sealed revision, each letter of appointment and each download, and whenever somebody asks.',
  'record.checkpoints.none': 'None has been made yet.',
  'record.checkpoints.now': 'Keep a checkpoint of now',
  'record.checkpoints.key': 'Key',
  'record.checkpoints.upTo': 'Up to entry',
  'revisions.record': 'Record at entry {seq}',
} as const;
