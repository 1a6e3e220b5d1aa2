import type { Translation } from '../index.js';

export const live: Translation = {
  'live.DocumentFull': 'Le projet a atteint sa taille maximale. Vos derniers mots sont gardés ci-dessous.',
  'live.ProvisionFull': 'Cette disposition a atteint sa taille maximale. Vos derniers mots sont gardés ci-dessous.',
  'live.ForeignClient':
    'Cette copie du projet appartient à quelqu’un d’autre. Une nouvelle s’ouvre ; vos mots sont gardés ci-dessous.',
  'live.Locked': 'Cette disposition a été fermée. Ce que vous y avez écrit est gardé ci-dessous ; le reste est pris.',
  'live.NotFound': 'Ce projet ne vous est plus ouvert. Vos derniers mots sont conservés ci-dessous pour vous.',
  'live.NotForYou':
    'Votre participation à ce projet a pris fin. Vos derniers mots sont conservés ci-dessous pour vous.',
  'live.ReadOnly': 'Vous pouvez lire ici et non écrire. Vos derniers mots sont gardés ci-dessous.',
  'live.TooManyCopies': 'Trop de copies du projet ont été ouvertes d’ici. Rechargez la page.',
  'live.connecting': 'Connexion …',
  'live.saved': 'Tout ce que vous avez tapé est enregistré.',
  'live.saving': '{waiting, plural, one {# modification en attente} other {# modifications en attente}}',
  'live.offline': 'Hors ligne depuis {since} ; vos mots sont gardés sur cet appareil.',
  'live.offlineHere': 'Hors ligne depuis {since}. Gardez cette page ouverte : vos mots ne sont gardés qu’ici.',
  'live.slow': 'Connexion lente : mise à jour chaque seconde.',
  'live.readOnly': 'Vous lisez. Les membres du groupe de rédaction écrivent ici.',
  'live.SignedOut':
    'Vous vous êtes déconnecté avant que ces mots soient enregistrés. Ils sont gardés ci-dessous pour vous.',
  'live.ended': 'Votre participation à ce projet a pris fin.',
  'live.Malformed':
    'Les derniers mots sont arrivés sous une forme que la salle de rédaction ne peut pas lire. Ils sont gardés ci-dessous pour vous.',
  'live.TooLarge':
    'La dernière modification était trop grande pour être prise d’un coup. Elle est gardée ci-dessous pour vous ; envoyez-la par parties.',
  'live.OutsideBody':
    'La dernière modification était en dehors des mots d’une disposition. Elle est gardée ci-dessous pour vous.',
  'live.UnknownContent':
    'La dernière modification contenait autre chose que du texte de disposition. Elle est gardée ci-dessous pour vous.',
  'live.UnknownOption':
    'La dernière modification touchait un crochet qui n’existe pas. Elle est gardée ci-dessous pour vous.',
  'live.UnknownMessage': 'Cette page et la salle de rédaction ne se comprennent pas. Rechargez la page.',
  'live.other':
    'La salle de rédaction n’a pas accepté les derniers mots ({kind}). Ils sont gardés ci-dessous pour vous.',
};
