import type { Translation } from '../index.js';

export const refusals: Translation = {
  'refusal.AlreadyAnswered':
    'Il y a déjà été répondu, ou le texte a encore changé. Regardez de nouveau où l’on en est.',
  'refusal.AlreadyFiled': 'Votre délégation a déjà une position sur cette question. Révisez-la.',
  'refusal.AlreadyMerged': 'Cet amendement a déjà été intégré au projet. Proposez un nouvel amendement.',
  'refusal.AlreadyOpen': 'Le projet de ce texte est déjà ouvert.',
  'refusal.AlreadyLocked': 'La disposition est déjà fermée.',
  'refusal.AlreadyReserved': 'Votre délégation a déjà réservé sa position sur ce crochet.',
  'refusal.AlreadySponsor': '{symbol} l’appuie déjà.',
  'refusal.AlreadyUndone': 'Cette intégration a été annulée le {at}.',
  'refusal.AlreadyWithdrawn': 'Retiré le {at}. Rien n’a été enregistré.',
  'refusal.AmendmentTwice': 'Le même amendement a été donné deux fois.',
  'refusal.ChangedMeanwhile':
    'Quelqu’un d’autre l’a modifié entre-temps. Rien de ce que vous avez envoyé n’a été enregistré et vos mots sont toujours ici. Voyez où en est le texte et envoyez de nouveau.',
  'refusal.DivisionMissing': 'Le projet n’a plus cette division.',
  'refusal.EditedInside': 'Quelqu’un a écrit à l’intérieur de ce qui serait annulé.',
  'refusal.EditedSince':
    'Quelqu’un a écrit à l’intérieur de ce que cette intégration a rédigé ; elle ne peut donc être annulée. Rien n’a été modifié ; proposez un amendement pour revenir dessus.',
  'refusal.FileProblem': 'Le fichier n’a pas été accepté.',
  'refusal.FilingClosed': 'Le dépôt sur cette question est clos depuis le {closedOn}. Rien n’a été enregistré.',
  'refusal.KeyReused': 'La même demande a été envoyée deux fois avec des mots différents. Envoyez-la de nouveau.',
  'refusal.LinkBroken':
    'Les options des crochets liés ne vont pas ensemble. Choisissez dans chacun d’eux, ou supprimez le lien.',
  'refusal.NoLongerWritten':
    'On n’y écrit plus : ce texte a été déposé, ou un collègue l’a abandonné. Vos mots sont encore ici.',
  'refusal.NotAcceptable': 'Ceci ne peut pas être enregistré : {problem}',
  'refusal.NotCanonical': 'Ceci ne peut pas être inscrit au registre tel quel.',
  'refusal.NotFound': 'Ceci n’existe pas, ou ne vous est pas ouvert.',
  'refusal.NotSponsor': '{symbol} n’en est pas coauteur.',
  'refusal.NothingChanged':
    'Les mots que vous demandez sont ceux qui sont en vigueur. Pour demander leur maintien, proposez qu’il n’y ait pas de changement (NOC).',
  'refusal.NothingNew': 'Pas un mot n’a changé depuis la dernière révision : il n’y a rien à sceller.',
  'refusal.Overtaken': 'Quelqu’un d’autre a été plus rapide. Regardez de nouveau où l’on en est.',
  'refusal.PasswordTooWeak':
    'Choisissez un mot de passe d’au moins {leastLength} caractères qui ne soit pas des plus courants.',
  'refusal.ProvisionExists': 'La disposition y est déjà.',
  'refusal.ProvisionLocked': 'La disposition est convenue ou soumise à un appel. Rouvrez-la d’abord.',
  'refusal.ProvisionMissing': 'Le projet n’a plus cette disposition.',
  'refusal.ReasonNeeded': 'Dites pourquoi : une raison est due à qui l’a demandé. Rien n’a été enregistré.',
  'refusal.Reserved':
    'Des délégations ont réservé leur position sur un crochet qui disparaîtrait. Demandez leur accord, ou tranchez et dites-le.',
  'refusal.SignInRefused': 'Cela ne permet pas d’entrer. Demandez un lien.',
  'refusal.SlugTaken': 'Une autre conférence a déjà l’adresse « {slug} ».',
  'refusal.SymbolTaken': 'Un autre participant à cette conférence a déjà le symbole « {symbol} ».',
  'refusal.TooManyGuesses': 'Trop de tentatives. Attendez un quart d’heure ou demandez un lien.',
  'refusal.TooManyPapers':
    'Vous rédigez autant de textes à la fois qu’il est possible : {most}. Déposez-en ou abandonnez-en.',
  'refusal.UnknownChoice': 'Un choix nomme un crochet qui n’existe plus. Regardez de nouveau le résultat.',
  'refusal.other': 'Les règles ne le permettent pas ({kind}). Rien n’a été enregistré.',
};
