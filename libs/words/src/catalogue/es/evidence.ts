import type { Translation } from '../index.js';

export const evidence: Translation = {
  'evidence.about':
    '{conference}: pruebas\n\nQué hay aquí\n- record/ – lo que ocurrió, una carpeta por destinatario. Cada línea es el SHA-256 de un asiento y el texto mismo del que se toma; cada asiento nombra el resumen del anterior.\n- checkpoints/ – las cabezas de estas cadenas en distintos momentos, firmadas. Las últimas nueve líneas de cada fichero son la cabeza de este archivo.\n- revisions/ – las revisiones selladas de cada proyecto; el SHA-256 de un fichero es el resumen de la revisión.\n- reports/ – los informes sellados de las reuniones, del mismo modo.\n- dispositions/, merges/, calls/, concerns/ – el destino de las enmiendas, lo integrado, lo dicho en las consultas, el libro de preocupaciones.\n- keys/ – las claves públicas. Compárelas con las que publica el servidor.\n- SHA256SUMS, manifest.json, manifest.sig – la lista de todos los ficheros y su firma.\n\nPara comprobarlo todo de una vez: caucus verify FILE, con --checkpoint si guardó uno.\nA mano: sha256sum -c SHA256SUMS, y como dice docs/verify.md de Caucus.',
  'evidence.EntryAltered': '{audience}, asiento {seq} ({entry}): no es lo que dice su resumen; fue modificado.',
  'evidence.EntryUnreadable': '{audience}, asiento {seq}: la línea donde debe estar no se puede leer.',
  'evidence.EntryMissing': '{audience}, asiento {seq}: falta.',
  'evidence.EntryOutOfPlace': '{audience}, asiento {seq} ({entry}): no está en su lugar.',
  'evidence.EntryNotFollowing':
    '{audience}, asiento {seq} ({entry}): no sigue {before, plural, =0 {al comienzo de esta cadena} other {al asiento # ({entryBefore}); uno de los dos fue sustituido}}.',
  'evidence.ChainCutOff':
    '{audience}: la cadena termina en el asiento {seq}; un punto de control conoce el asiento {expected}. Se quitó lo que seguía.',
  'evidence.ChainRebuilt':
    '{audience}, asiento {seq} ({entry}): aquí había otro cuando se hizo el punto de control. La cadena fue reconstruida.',
  'evidence.ChainMissing': '{audience}: la cadena no está en el archivo.',
  'evidence.CheckpointUnsigned': '{audience}, punto de control en el asiento {seq}: su firma no corresponde.',
  'evidence.CheckpointElsewhere': '{audience}, punto de control en el asiento {seq}: es de otra conferencia.',
  'evidence.RevisionAltered': 'Rev.{number} del proyecto {draftId}: sus palabras no son las que se sellaron.',
  'evidence.RevisionMissing': 'Rev.{number} del proyecto {draftId}: el registro la conoce y no está en el archivo.',
  'evidence.RevisionUnrecorded': 'Rev.{number} del proyecto {draftId}: el registro no sabe que se haya sellado.',
  'evidence.RevisionNotFollowing': 'Rev.{number} del proyecto {draftId}: no sigue a la revisión anterior.',
  'evidence.ReportAltered': 'Informe {reportId}, número {number}: sus palabras no son las que se sellaron.',
  'evidence.ReportMissing': 'Informe {reportId}, número {number}: el registro lo conoce y no está en el archivo.',
  'evidence.ReportUnrecorded': 'Informe {reportId}, número {number}: el registro no sabe que se haya sellado.',
  'evidence.ReportNotFollowing': 'Informe {reportId}, número {number}: no sigue al anterior.',
  'evidence.FileAltered': '{file}: no es el fichero que consta en el manifiesto; fue modificado.',
  'evidence.FileMissing': '{file}: consta en el manifiesto y no está.',
  'evidence.FileAdded': '{file}: no consta en el manifiesto; fue añadido.',
  'evidence.FileOutOfPlace': '{file}: desde aquí los ficheros no siguen el orden del manifiesto.',
  'evidence.KeyMissing': 'Clave {key}: algo se firmó con ella y no está en el archivo.',
  'evidence.KeyOther': 'Clave {key}: no es la que debería ser.',
  'evidence.ManifestMissing': 'manifest.json: no está.',
  'evidence.ManifestUnreadable': 'manifest.json: no se puede leer tal como debió escribirse.',
  'evidence.ManifestUnsigned': 'manifest.json: su firma no corresponde.',
  'evidence.other': 'Algo no está bien ({kind}).',
  'verify.of': '{conference}, a {at}',
  'verify.chain': '{audience}: {seq, plural, one {# asiento} other {# asientos}}, el último con el resumen {hash}',
  'verify.counts':
    '{revisions, plural, one {# revisión} other {# revisiones}}, {checkpoints, plural, one {# punto de control} other {# puntos de control}}, {files, plural, one {# fichero} other {# ficheros}}',
  'verify.keyGiven': 'Firmado con la clave {key}, que es la que usted indicó.',
  'verify.keyInside':
    'Firmado con la clave {key}, que está en el propio archivo: compárela con la que publica el servidor.',
  'verify.pinned': 'Comparado con {count, plural, one {# punto de control} other {# puntos de control}} de fuera.',
  'verify.unpinned': 'No se indicó ningún punto de control de fuera: no se puede saber si todo fue rehecho.',
  'verify.holds': 'Todo concuerda.',
  'verify.broken': '{count, plural, one {Se encontró # fallo} other {Se encontraron # fallos}}.',
  'verify.notRead': '{file}: este archivo no se puede leer hasta el final; fue modificado o cortado.',
  'verify.noCheckpoint': '{file}: no contiene ningún punto de control.',
  'verify.noKey': '{file}: no es una clave pública en PEM.',
  'cli.forgotten':
    '{entries, plural, =0 {Nadie en el registro era esta persona.} one {# asiento ya no dice de quién fue el acto.} other {# asientos ya no dicen de quién fueron los actos.}}',
  'cli.nobodyKnown': '{person}: nadie tiene esta dirección o identificador.',
  'mail.checkpoint':
    'Conserve esta carta: estas líneas dicen dónde está hoy el registro de la conferencia, y con ellas cualquiera puede comprobar más tarde si fue modificado.\n\n{note}',
  'record.erased': 'borrado',
  'record.evidence.title': 'Llévelo y compruébelo',
  'record.evidence.lead':
    'Todo esto se puede descargar en un solo archivo y comprobar sin este servidor: el registro, las revisiones selladas, el destino de enmiendas y preocupaciones, las integraciones y las consultas.',
  'record.evidence.public': 'Descargar lo que todos pueden ver',
  'record.evidence.own': 'Descargar todo lo que usted puede ver',
  'record.evidence.ownHint': 'Contiene lo que es solo para su delegación; entréguelo con cuidado.',
  'record.evidence.how': 'Cómo comprobarlo',
  'record.evidence.step1':
    'Guarde hoy un punto de control y compare con él más tarde: dirá si algo se quitó o se rehízo.',
  'record.evidence.step2': 'Descargue el archivo y ejecute esto con una copia de Caucus; no hace falta red:',
  'record.evidence.step3':
    'Compare la clave que nombra con la publicada. La página docs/verify.md dice cómo comprobarlo todo a mano.',
  'record.evidence.keys': 'Claves publicadas',
  'record.checkpoints.title': 'Puntos de control',
  'record.checkpoints.lead':
    'La cabeza de una cadena en un momento, firmada. Se hace una con cada revisión sellada, cada carta de nombramiento y cada descarga, y siempre que alguien lo pida.',
  'record.checkpoints.none': 'Aún no se ha hecho ninguno.',
  'record.checkpoints.now': 'Guardar un punto de control de ahora',
  'record.checkpoints.key': 'Clave',
  'record.checkpoints.upTo': 'Hasta el asiento',
  'revisions.record': 'Registro en el asiento {seq}',
};
