import type { Translation } from '../index.js';

export const refusals: Translation = {
  'refusal.AlreadyAnswered': 'Dit is al beantwoord, of de tekst is opnieuw veranderd. Kijk opnieuw hoe het nu staat.',
  'refusal.AlreadyFiled': 'Uw delegatie heeft al een standpunt over dit vraagstuk. Herzie dat.',
  'refusal.AlreadyMerged': 'Dit amendement is al in het ontwerp opgenomen. Stel een nieuw amendement voor.',
  'refusal.AlreadyOpen': 'Het ontwerp van deze tekst is al geopend.',
  'refusal.AlreadyLocked': 'De bepaling is al gesloten.',
  'refusal.AlreadyReserved': 'Uw delegatie heeft haar standpunt over deze haak al voorbehouden.',
  'refusal.AlreadySponsor': '{symbol} staat er al achter.',
  'refusal.AlreadyUndone': 'Deze samenvoeging is op {at} ongedaan gemaakt.',
  'refusal.AlreadyWithdrawn': 'Het is op {at} ingetrokken. Er is niets opgeslagen.',
  'refusal.AmendmentTwice': 'Hetzelfde amendement is twee keer opgegeven.',
  'refusal.ChangedMeanwhile':
    'Iemand anders heeft het intussen gewijzigd. Van u is niets opgeslagen en uw woorden staan hier nog. Bekijk hoe het nu luidt en verstuur opnieuw.',
  'refusal.DivisionMissing': 'Het ontwerp heeft dit onderdeel niet meer.',
  'refusal.EditedInside': 'Iemand heeft geschreven in wat ongedaan gemaakt zou worden.',
  'refusal.EditedSince':
    'Iemand heeft geschreven in wat deze samenvoeging heeft geschreven; zij kan dus niet ongedaan worden gemaakt. Er is niets gewijzigd; stel een amendement voor om haar terug te draaien.',
  'refusal.FileProblem': 'Het bestand is niet opgenomen.',
  'refusal.FilingClosed': 'Indienen over dit vraagstuk is gesloten sinds {closedOn}. Er is niets opgeslagen.',
  'refusal.KeyReused': 'Hetzelfde verzoek is tweemaal met verschillende woorden verstuurd. Verstuur het opnieuw.',
  'refusal.LinkBroken': 'De opties van de gekoppelde haken passen niet bij elkaar. Kies in elk ervan, of maak ze los.',
  'refusal.NoLongerWritten':
    'Er wordt niet meer aan geschreven: het is ingediend, of een collega heeft het verworpen. Uw woorden staan er nog.',
  'refusal.NotAcceptable': 'Dit kan niet worden opgeslagen: {problem}',
  'refusal.NotCanonical': 'Dit kan zo niet in het register worden geschreven.',
  'refusal.NotFound': 'Dit bestaat niet, of het is voor u niet toegankelijk.',
  'refusal.NotSponsor': '{symbol} is geen mede-indiener.',
  'refusal.NothingChanged':
    'De woorden die u vraagt zijn de woorden die er staan. Wilt u dat ze blijven, stel dan voor niets te wijzigen (NOC).',
  'refusal.NothingNew': 'Sinds de laatste herziening is er geen woord veranderd: er valt niets te verzegelen.',
  'refusal.Overtaken': 'Iemand anders was sneller. Kijk opnieuw hoe het nu staat.',
  'refusal.PasswordTooWeak':
    'Kies een wachtwoord van ten minste {leastLength} tekens dat niet tot de gebruikelijkste behoort.',
  'refusal.ProvisionExists': 'De bepaling is er al.',
  'refusal.ProvisionLocked': 'De bepaling is overeengekomen of in raadpleging. Open haar eerst.',
  'refusal.ProvisionMissing': 'Het ontwerp heeft deze bepaling niet meer.',
  'refusal.ReasonNeeded': 'Zeg waarom: wie erom vroeg, heeft recht op een reden. Er is niets opgeslagen.',
  'refusal.Reserved':
    'Delegaties hebben hun standpunt voorbehouden over een haak die zou verdwijnen. Vraag hun instemming, of beslis en zeg dat.',
  'refusal.SignInRefused': 'Daarmee komt u niet binnen. Vraag een link.',
  'refusal.SlugTaken': 'Een andere conferentie heeft al het adres “{slug}”.',
  'refusal.SymbolTaken': 'Een andere deelnemer aan deze conferentie heeft al het symbool “{symbol}”.',
  'refusal.TooManyGuesses': 'Te veel pogingen. Wacht een kwartier of vraag een link.',
  'refusal.TooManyPapers': 'U schrijft aan zoveel stukken tegelijk als mogelijk is: {most}. Dien er in of verwerp er.',
  'refusal.UnknownChoice': 'Een keuze noemt een haak die er niet meer is. Bekijk het resultaat opnieuw.',
  'refusal.other': 'De regels staan dit niet toe ({kind}). Er is niets opgeslagen.',
};
