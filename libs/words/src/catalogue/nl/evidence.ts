import type { Translation } from '../index.js';

export const evidence: Translation = {
  'evidence.about':
    '{conference}: bewijs\n\nWat hierin zit\n- record/ – wat er gebeurde, een map per lezerskring. Elke regel is de SHA-256 van een inschrijving en de tekst zelf waarvan hij genomen is; elke inschrijving noemt de hash van de vorige.\n- checkpoints/ – de koppen van deze ketens op verschillende momenten, getekend. De laatste negen regels van elk bestand zijn de kop van dit archief.\n- revisions/ – de verzegelde revisies van elk ontwerp; de SHA-256 van een bestand is de hash van de revisie.\n- reports/ – de verzegelde verslagen van vergaderingen, op dezelfde manier.\n- dispositions/, merges/, calls/, concerns/ – wat er van amendementen werd, wat werd samengevoegd, wat in raadplegingen werd gezegd, het overzicht van zorgen.\n- keys/ – de publieke sleutels. Vergelijk ze met die welke de server publiceert.\n- SHA256SUMS, manifest.json, manifest.sig – de lijst van alle bestanden, en haar handtekening.\n\nAlles ineens controleren: caucus verify FILE, met --checkpoint als u er een bewaard hebt.\nMet de hand: sha256sum -c SHA256SUMS, en zoals docs/verify.md van Caucus zegt.',
  'evidence.EntryAltered':
    '{audience}, inschrijving {seq} ({entry}): zij is niet wat haar hash zegt; zij werd gewijzigd.',
  'evidence.EntryUnreadable': '{audience}, inschrijving {seq}: de regel waar zij moet staan is niet te lezen.',
  'evidence.EntryMissing': '{audience}, inschrijving {seq}: zij ontbreekt.',
  'evidence.EntryOutOfPlace': '{audience}, inschrijving {seq} ({entry}): zij staat op de verkeerde plaats.',
  'evidence.EntryNotFollowing':
    '{audience}, inschrijving {seq} ({entry}): zij volgt niet op {before, plural, =0 {het begin van deze keten} other {inschrijving # ({entryBefore}); een van beide werd vervangen}}.',
  'evidence.ChainCutOff':
    '{audience}: de keten eindigt bij inschrijving {seq}; een controlepunt kent inschrijving {expected}. Wat volgde is weggenomen.',
  'evidence.ChainRebuilt':
    '{audience}, inschrijving {seq} ({entry}): hier stond een andere toen het controlepunt werd gemaakt. De keten werd opnieuw opgebouwd.',
  'evidence.ChainMissing': '{audience}: de keten zit niet in het archief.',
  'evidence.CheckpointUnsigned': '{audience}, controlepunt bij inschrijving {seq}: de handtekening past niet.',
  'evidence.CheckpointElsewhere': '{audience}, controlepunt bij inschrijving {seq}: het is van een andere conferentie.',
  'evidence.RevisionAltered': 'Rev.{number} van ontwerp {draftId}: de woorden zijn niet die welke verzegeld werden.',
  'evidence.RevisionMissing':
    'Rev.{number} van ontwerp {draftId}: het register kent haar en zij zit niet in het archief.',
  'evidence.RevisionUnrecorded': 'Rev.{number} van ontwerp {draftId}: het register weet niet dat zij verzegeld werd.',
  'evidence.RevisionNotFollowing': 'Rev.{number} van ontwerp {draftId}: zij volgt niet op de revisie ervoor.',
  'evidence.ReportAltered': 'Verslag {reportId}, nummer {number}: de woorden zijn niet die welke verzegeld werden.',
  'evidence.ReportMissing':
    'Verslag {reportId}, nummer {number}: het register kent het, en het zit niet in het archief.',
  'evidence.ReportUnrecorded': 'Verslag {reportId}, nummer {number}: het register weet niet dat het verzegeld is.',
  'evidence.ReportNotFollowing': 'Verslag {reportId}, nummer {number}: het volgt niet op het vorige.',
  'evidence.FileAltered': '{file}: dit is niet het bestand dat het manifest noemt; het werd gewijzigd.',
  'evidence.FileMissing': '{file}: het manifest noemt het en het is er niet.',
  'evidence.FileAdded': '{file}: het manifest noemt het niet; het werd toegevoegd.',
  'evidence.FileOutOfPlace': '{file}: vanaf hier staan de bestanden niet in de volgorde van het manifest.',
  'evidence.KeyMissing': 'Sleutel {key}: er is mee getekend en hij zit niet in het archief.',
  'evidence.KeyOther': 'Sleutel {key}: het is niet de sleutel die het moet zijn.',
  'evidence.ManifestMissing': 'manifest.json: het is er niet.',
  'evidence.ManifestUnreadable': 'manifest.json: het is niet te lezen zoals het geschreven moet zijn.',
  'evidence.ManifestUnsigned': 'manifest.json: de handtekening past niet.',
  'evidence.other': 'Er klopt iets niet ({kind}).',
  'verify.of': '{conference}, per {at}',
  'verify.chain':
    '{audience}: {seq, plural, one {# inschrijving} other {# inschrijvingen}}, de laatste met de hash {hash}',
  'verify.counts':
    '{revisions, plural, one {# revisie} other {# revisies}}, {checkpoints, plural, one {# controlepunt} other {# controlepunten}}, {files, plural, one {# bestand} other {# bestanden}}',
  'verify.keyGiven': 'Getekend met sleutel {key}, en dat is de sleutel die u gaf.',
  'verify.keyInside':
    'Getekend met sleutel {key}, die in het archief zelf zit: vergelijk hem met de sleutel die de server publiceert.',
  'verify.pinned': 'Vergeleken met {count, plural, one {# controlepunt} other {# controlepunten}} van buiten.',
  'verify.unpinned': 'Er is geen controlepunt van buiten gegeven: of het geheel opnieuw is gemaakt, is niet te zien.',
  'verify.holds': 'Alles klopt.',
  'verify.broken': '{count, plural, one {# fout} other {# fouten}} gevonden.',
  'verify.notRead': '{file}: dit archief is niet tot het einde te lezen; het werd gewijzigd of afgekapt.',
  'verify.noCheckpoint': '{file}: er staat geen controlepunt in.',
  'verify.noKey': '{file}: dit is geen publieke sleutel in PEM.',
  'cli.forgotten':
    '{entries, plural, =0 {Niemand in het register was deze persoon.} one {# inschrijving zegt niet meer van wie de handeling was.} other {# inschrijvingen zeggen niet meer van wie de handelingen waren.}}',
  'cli.nobodyKnown': '{person}: niemand heeft dit adres of deze id.',
  'mail.checkpoint':
    'Bewaar deze brief: deze regels zeggen waar het register van de conferentie vandaag staat; daarmee kan iedereen later zien of het werd gewijzigd.\n\n{note}',
  'record.erased': 'gewist',
  'record.evidence.title': 'Neem het mee en controleer',
  'record.evidence.lead':
    'Dit alles is als één archief te downloaden en zonder deze server te controleren: het register, de verzegelde revisies, wat er van amendementen en zorgen werd, samenvoegingen en raadplegingen.',
  'record.evidence.public': 'Downloaden wat iedereen mag zien',
  'record.evidence.own': 'Alles downloaden wat u mag zien',
  'record.evidence.ownHint': 'Het bevat wat alleen voor uw delegatie bedoeld is; wees voorzichtig met doorgeven.',
  'record.evidence.how': 'Hoe te controleren',
  'record.evidence.step1':
    'Bewaar vandaag een controlepunt en vergelijk er later mee: het laat zien of er iets is weggenomen of opnieuw gemaakt.',
  'record.evidence.step2': 'Download het archief en voer dit uit met een kopie van Caucus; er is geen netwerk nodig:',
  'record.evidence.step3':
    'Vergelijk de genoemde sleutel met de gepubliceerde. De pagina docs/verify.md zegt hoe alles met de hand te controleren is.',
  'record.evidence.keys': 'Gepubliceerde sleutels',
  'record.checkpoints.title': 'Controlepunten',
  'record.checkpoints.lead':
    'De kop van een keten op een moment, getekend. Er komt er een bij elke verzegelde revisie, elke brief van benoeming en elke download, en telkens als iemand erom vraagt.',
  'record.checkpoints.none': 'Er is er nog geen gemaakt.',
  'record.checkpoints.now': 'Een controlepunt van nu bewaren',
  'record.checkpoints.key': 'Sleutel',
  'record.checkpoints.upTo': 'Tot inschrijving',
  'revisions.record': 'Register bij inschrijving {seq}',
};
