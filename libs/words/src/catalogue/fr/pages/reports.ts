import type { Translation } from '../../index.js';

export const reportPages: Translation = {
  'reporting.title': 'Rapports',
  'reporting.noneSealed': 'Aucun rapport n’a encore été scellé.',
  'reporting.written': 'En cours de rédaction',
  'reporting.to': 'Pour : {readers}',
  'reporting.goesOn': 'scellé, et la rédaction continue',
  'reporting.begin': 'Commencer un rapport',
  'reporting.beginTitle': 'Commencer un rapport de cette réunion',
  'reporting.beginMeans':
    'Il est rédigé d’après le registre, dans la mesure où ses lecteurs peuvent le lire, puis modifié ensemble par la présidence, le rapporteur et le secrétariat.',
  'reporting.language': 'Langue',
  'reporting.of': 'Rapport : {meeting}',
  'reporting.willRead':
    'Une fois scellé, il est lu par : {readers}. D’ici là, seulement par la présidence, le rapporteur et le secrétariat.',
  'reporting.namesStay':
    'Ce qui est scellé reste pour toujours : écrivez des délégations plutôt que des noms de personnes. Les chefs de délégation sont nommés à côté du texte.',
  'reporting.heads': 'Chefs de délégation',
  'reporting.asking': 'Lecture du registre …',
  'reporting.news':
    '{count, plural, =0 {Rien de nouveau dans le registre} one {# section avec du nouveau} other {# sections avec du nouveau}}',
  'reporting.look': 'Regarder à nouveau',
  'reporting.discardTitle': 'Abandonner ce rapport ?',
  'reporting.discardMeans':
    'Il disparaît pour tous ceux qui y écrivent et ne revient pas. Un autre peut être rédigé d’après le registre.',
  'reporting.leaveOut': 'Retirer',
  'reporting.leaveOutNamed': 'Retirer : {title}',
  'reporting.putBack': 'Remettre',
  'reporting.putBackNamed': 'Remettre : {title}',
  'reporting.leftOut': 'Retirée. Ses mots sont gardés, et elle n’est pas scellée.',
  'reporting.restricted':
    'Tous les lecteurs du rapport ne peuvent pas lire ce dont il s’agit ici. Retirez cette section, sinon il ne peut être scellé.',
  'reporting.gone':
    'Le registre n’a plus rien pour cette section, ou rien que tous les lecteurs puissent lire. Retirez-la, ou gardez-la telle que vous l’avez écrite.',
  'reporting.new': 'Le registre dit quelque chose de nouveau. Voici ce que cela changerait.',
  'reporting.newAndEdited':
    'Le registre dit quelque chose de nouveau, et cette section a été modifiée. Voici ce que cela changerait.',
  'reporting.choose':
    'Les deux ont changé les mêmes mots : il faut choisir. Voici ce qui serait perdu et ce qui viendrait.',
  'reporting.take': 'Le prendre',
  'reporting.putTogether': 'Réunir les deux',
  'reporting.replace': 'Remplacer nos mots par ceux du registre',
  'reporting.keep': 'Garder nos mots',
  'reporting.newSections':
    '{count, plural, one {Le registre a # section} other {Le registre a # sections}} qui manque au rapport',
  'reporting.putIn': 'Insérer',
  'reporting.putInNamed': 'Insérer : {title}',
  'reporting.seal': 'Sceller le rapport',
  'reporting.sealTitle': 'Sceller le rapport tel qu’il est ?',
  'reporting.sealMeans':
    'Il reçoit son empreinte et entre au registre, et peuvent désormais le lire : {readers}. Personne ne le change plus ; ce qui diffère ensuite est scellé comme révision ou corrigendum.',
  'reporting.form': 'Ce qu’il est par rapport au précédent',
  'reporting.revision': 'Révision',
  'reporting.revisionHint': 'Ce que dit le rapport a changé.',
  'reporting.corrigendum': 'Corrigendum',
  'reporting.corrigendumHint': 'Seules des fautes sont corrigées.',
  'reporting.note': 'Note (peut rester vide)',
  'reporting.noteNeeded': 'Ce qui diffère',
  'reporting.asDocument': 'Comme document de la conférence',
  'reporting.noDocument': 'Pas comme document',
  'reporting.print': 'Imprimer',
  'reporting.older': 'Il en existe un plus récent.',
  'reporting.previous': 'Le précédent :',
};
