import type { Translation } from '../../index.js';

export const reportPages: Translation = {
  'reporting.title': 'Informes',
  'reporting.noneSealed': 'Todavía no se ha sellado ningún informe.',
  'reporting.written': 'En redacción',
  'reporting.to': 'Para: {readers}',
  'reporting.goesOn': 'sellado, y se sigue redactando',
  'reporting.begin': 'Iniciar un informe',
  'reporting.beginTitle': 'Iniciar un informe de esta reunión',
  'reporting.beginMeans':
    'Se redacta a partir del registro, hasta donde sus lectores pueden leerlo, y luego lo editan juntos la presidencia, el relator y la secretaría.',
  'reporting.language': 'Idioma',
  'reporting.of': 'Informe: {meeting}',
  'reporting.willRead':
    'Una vez sellado lo leen: {readers}. Hasta entonces, solo la presidencia, el relator y la secretaría.',
  'reporting.namesStay':
    'Lo sellado queda para siempre: escriba delegaciones y no nombres de personas. Los jefes de delegación se nombran al lado del texto.',
  'reporting.heads': 'Jefes de delegación',
  'reporting.asking': 'Leyendo el registro …',
  'reporting.news':
    '{count, plural, =0 {Nada nuevo en el registro} one {# sección con novedades} other {# secciones con novedades}}',
  'reporting.look': 'Mirar de nuevo',
  'reporting.discardTitle': '¿Descartar este informe?',
  'reporting.discardMeans':
    'Desaparece para todos los que escriben en él y no vuelve. Se puede redactar otro a partir del registro.',
  'reporting.leaveOut': 'Dejar fuera',
  'reporting.leaveOutNamed': 'Dejar fuera: {title}',
  'reporting.putBack': 'Devolver',
  'reporting.putBackNamed': 'Devolver: {title}',
  'reporting.leftOut': 'Dejada fuera. Sus palabras se conservan y no se sella.',
  'reporting.restricted':
    'No todos los que leerán el informe pueden leer de qué trata esto. Déjelo fuera, o no se podrá sellar.',
  'reporting.gone':
    'El registro ya no tiene nada para esta sección, o nada que todos los lectores puedan leer. Déjela fuera, o consérvela como la escribió.',
  'reporting.new': 'El registro dice algo nuevo. Esto es lo que cambiaría.',
  'reporting.newAndEdited': 'El registro dice algo nuevo, y alguien ha editado esta sección. Esto es lo que cambiaría.',
  'reporting.choose':
    'Ambos cambiaron las mismas palabras, así que hay que elegir. Se muestra lo que se perdería y lo que vendría.',
  'reporting.take': 'Tomarlo',
  'reporting.putTogether': 'Unir ambos',
  'reporting.replace': 'Sustituir nuestras palabras por las del registro',
  'reporting.keep': 'Conservar nuestras palabras',
  'reporting.newSections':
    '{count, plural, one {El registro tiene # sección} other {El registro tiene # secciones}} que al informe le falta',
  'reporting.putIn': 'Incluir',
  'reporting.putInNamed': 'Incluir: {title}',
  'reporting.seal': 'Sellar el informe',
  'reporting.sealTitle': '¿Sellar el informe tal como está?',
  'reporting.sealMeans':
    'Recibe su resumen criptográfico y entra en el registro, y desde ahora pueden leerlo: {readers}. Nadie lo cambia ya; lo que después sea distinto se sella como revisión o corrigendum.',
  'reporting.form': 'Qué es respecto del anterior',
  'reporting.revision': 'Revisión',
  'reporting.revisionHint': 'Cambió lo que dice el informe.',
  'reporting.corrigendum': 'Corrigendum',
  'reporting.corrigendumHint': 'Solo se corrigen erratas.',
  'reporting.note': 'Nota (puede quedar vacía)',
  'reporting.noteNeeded': 'Qué es distinto',
  'reporting.asDocument': 'Como documento de la conferencia',
  'reporting.noDocument': 'No como documento',
  'reporting.print': 'Imprimir',
  'reporting.older': 'Hay uno más reciente.',
  'reporting.previous': 'El anterior:',
};
