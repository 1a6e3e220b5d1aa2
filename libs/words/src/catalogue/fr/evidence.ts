import type { Translation } from '../index.js';

export const evidence: Translation = {
  'evidence.about':
    '{conference} : preuves\n\nCe qui s’y trouve\n- record/ – ce qui s’est passé, un dossier par destinataire. Chaque ligne est le SHA-256 d’une inscription et le texte même dont il est pris ; chaque inscription nomme l’empreinte de la précédente.\n- checkpoints/ – les têtes de ces chaînes à divers moments, signées. Les neuf dernières lignes de chaque fichier sont la tête de cette archive.\n- revisions/ – les révisions scellées de chaque projet ; le SHA-256 d’un fichier est l’empreinte de la révision.\n- reports/ – les rapports scellés des réunions, de la même manière.\n- dispositions/, merges/, calls/, concerns/ – le sort des amendements, ce qui a été intégré, ce qui a été dit lors des consultations, le registre des préoccupations.\n- keys/ – les clés publiques. Comparez-les avec celles que publie le serveur.\n- SHA256SUMS, manifest.json, manifest.sig – la liste de tous les fichiers et sa signature.\n\nPour tout vérifier d’un coup : caucus verify FILE, avec --checkpoint si vous en avez gardé un.\nÀ la main : sha256sum -c SHA256SUMS, et comme le dit docs/verify.md de Caucus.',
  'evidence.EntryAltered':
    '{audience}, inscription {seq} ({entry}) : elle n’est pas ce que dit son empreinte ; elle a été modifiée.',
  'evidence.EntryUnreadable': '{audience}, inscription {seq} : la ligne où elle doit se trouver est illisible.',
  'evidence.EntryMissing': '{audience}, inscription {seq} : elle manque.',
  'evidence.EntryOutOfPlace': '{audience}, inscription {seq} ({entry}) : elle n’est pas à sa place.',
  'evidence.EntryNotFollowing':
    '{audience}, inscription {seq} ({entry}) : elle ne suit pas {before, plural, =0 {le début de cette chaîne} other {l’inscription # ({entryBefore}) ; l’une des deux a été remplacée}}.',
  'evidence.ChainCutOff':
    '{audience} : la chaîne s’arrête à l’inscription {seq} ; un point de contrôle connaît l’inscription {expected}. La suite a été retirée.',
  'evidence.ChainRebuilt':
    '{audience}, inscription {seq} ({entry}) : une autre se trouvait ici lors du point de contrôle. La chaîne a été reconstruite.',
  'evidence.ChainMissing': '{audience} : la chaîne n’est pas dans l’archive.',
  'evidence.CheckpointUnsigned':
    '{audience}, point de contrôle à l’inscription {seq} : sa signature ne correspond pas.',
  'evidence.CheckpointElsewhere':
    '{audience}, point de contrôle à l’inscription {seq} : il est d’une autre conférence.',
  'evidence.RevisionAltered': 'Rév.{number} du projet {draftId} : ses mots ne sont pas ceux qui ont été scellés.',
  'evidence.RevisionMissing':
    'Rév.{number} du projet {draftId} : le registre la connaît et elle n’est pas dans l’archive.',
  'evidence.RevisionUnrecorded': 'Rév.{number} du projet {draftId} : le registre ignore qu’elle ait été scellée.',
  'evidence.RevisionNotFollowing': 'Rév.{number} du projet {draftId} : elle ne suit pas la révision précédente.',
  'evidence.ReportAltered': 'Rapport {reportId}, numéro {number} : ses mots ne sont pas ceux qui ont été scellés.',
  'evidence.ReportMissing':
    'Rapport {reportId}, numéro {number} : le registre le connaît et il n’est pas dans l’archive.',
  'evidence.ReportUnrecorded': 'Rapport {reportId}, numéro {number} : le registre ignore qu’il ait été scellé.',
  'evidence.ReportNotFollowing': 'Rapport {reportId}, numéro {number} : il ne suit pas le précédent.',
  'evidence.FileAltered': '{file} : ce n’est pas le fichier que cite le manifeste ; il a été modifié.',
  'evidence.FileMissing': '{file} : le manifeste le cite et il n’y est pas.',
  'evidence.FileAdded': '{file} : le manifeste ne le cite pas ; il a été ajouté.',
  'evidence.FileOutOfPlace': '{file} : à partir d’ici les fichiers ne suivent pas l’ordre du manifeste.',
  'evidence.KeyMissing': 'Clé {key} : elle a servi à signer et n’est pas dans l’archive.',
  'evidence.KeyOther': 'Clé {key} : ce n’est pas celle qu’elle devrait être.',
  'evidence.ManifestMissing': 'manifest.json : il n’y est pas.',
  'evidence.ManifestUnreadable': 'manifest.json : il ne se lit pas comme il a dû être écrit.',
  'evidence.ManifestUnsigned': 'manifest.json : sa signature ne correspond pas.',
  'evidence.other': 'Quelque chose ne va pas ({kind}).',
  'verify.of': '{conference}, au {at}',
  'verify.chain':
    '{audience} : {seq, plural, one {# inscription} other {# inscriptions}}, la dernière avec l’empreinte {hash}',
  'verify.counts':
    '{revisions, plural, one {# révision} other {# révisions}}, {checkpoints, plural, one {# point de contrôle} other {# points de contrôle}}, {files, plural, one {# fichier} other {# fichiers}}',
  'verify.keyGiven': 'Signé avec la clé {key}, celle que vous avez donnée.',
  'verify.keyInside':
    'Signé avec la clé {key}, qui se trouve dans l’archive elle-même : comparez-la avec celle que publie le serveur.',
  'verify.pinned':
    'Comparé avec {count, plural, one {# point de contrôle} other {# points de contrôle}} de l’extérieur.',
  'verify.unpinned':
    'Aucun point de contrôle de l’extérieur n’a été donné : rien ne dit que l’ensemble n’a pas été refait.',
  'verify.holds': 'Tout concorde.',
  'verify.broken': '{count, plural, one {# défaut trouvé} other {# défauts trouvés}}.',
  'verify.notRead': '{file} : cette archive ne se lit pas jusqu’au bout ; elle a été modifiée ou coupée.',
  'verify.noCheckpoint': '{file} : il ne contient aucun point de contrôle.',
  'verify.noKey': '{file} : ce n’est pas une clé publique en PEM.',
  'cli.forgotten':
    '{entries, plural, =0 {Personne dans le registre n’était cette personne.} one {# inscription ne dit plus de qui était l’acte.} other {# inscriptions ne disent plus de qui étaient les actes.}}',
  'cli.nobodyKnown': '{person} : personne n’a cette adresse ou cet identifiant.',
  'mail.checkpoint':
    'Gardez cette lettre : ces lignes disent où en est aujourd’hui le registre de la conférence ; grâce à elles chacun pourra savoir plus tard s’il a été modifié.\n\n{note}',
  'record.erased': 'effacé',
  'record.evidence.title': 'Emporter et vérifier',
  'record.evidence.lead':
    'Tout cela se télécharge en une seule archive et se vérifie sans ce serveur : le registre, les révisions scellées, le sort des amendements et des préoccupations, les intégrations et les consultations.',
  'record.evidence.public': 'Télécharger ce que chacun peut voir',
  'record.evidence.own': 'Télécharger tout ce que vous pouvez voir',
  'record.evidence.ownHint':
    'Elle contient ce qui n’est destiné qu’à votre délégation ; ne la transmettez qu’avec précaution.',
  'record.evidence.how': 'Comment vérifier',
  'record.evidence.step1':
    'Gardez un point de contrôle aujourd’hui et comparez plus tard : il dira si quelque chose a été retiré ou refait.',
  'record.evidence.step2':
    'Téléchargez l’archive puis, avec une copie de Caucus, lancez ceci ; aucun réseau n’est nécessaire :',
  'record.evidence.step3':
    'Comparez la clé nommée avec celle qui est publiée. La page docs/verify.md dit comment tout vérifier à la main.',
  'record.evidence.keys': 'Clés publiées',
  'record.checkpoints.title': 'Points de contrôle',
  'record.checkpoints.lead':
    'La tête d’une chaîne à un moment donné, signée. Il s’en fait une avec chaque révision scellée, chaque lettre de nomination, chaque téléchargement, et chaque fois que quelqu’un le demande.',
  'record.checkpoints.none': 'Aucun n’a encore été fait.',
  'record.checkpoints.now': 'Garder un point de contrôle de maintenant',
  'record.checkpoints.key': 'Clé',
  'record.checkpoints.upTo': 'Jusqu’à l’inscription',
  'revisions.record': 'Registre à l’inscription {seq}',
};
