import type { Translation } from '../index.js';

export const live: Translation = {
  'live.DocumentFull': 'Het ontwerp is zo groot als een ontwerp kan zijn. Uw laatste woorden staan hieronder bewaard.',
  'live.ProvisionFull':
    'Deze bepaling is zo groot als een bepaling kan zijn. Uw laatste woorden staan hieronder bewaard.',
  'live.ForeignClient':
    'Deze kopie van het ontwerp is van iemand anders. Er wordt een nieuwe geopend; uw woorden staan hieronder bewaard.',
  'live.Locked': 'Deze bepaling is gesloten. Wat u erin schreef, staat hieronder bewaard; de rest is aanvaard.',
  'live.NotFound': 'Dit ontwerp staat niet meer voor u open. Uw laatste woorden worden hieronder voor u bewaard.',
  'live.NotForYou': 'Uw deelname aan dit ontwerp is afgelopen. Uw laatste woorden worden hieronder voor u bewaard.',
  'live.ReadOnly': 'U mag hier lezen en niet schrijven. Uw laatste woorden staan hieronder bewaard.',
  'live.TooManyCopies': 'Er zijn van hier te veel kopieën van het ontwerp geopend. Laad de pagina opnieuw.',
  'live.connecting': 'Verbinden …',
  'live.saved': 'Alles wat u typte, is opgeslagen.',
  'live.saving': '{waiting, plural, one {# wijziging wacht} other {# wijzigingen wachten}}',
  'live.offline': 'Offline sinds {since}; uw woorden staan bewaard op dit apparaat.',
  'live.offlineHere': 'Offline sinds {since}. Houd deze pagina open: uw woorden staan alleen hier bewaard.',
  'live.slow': 'Trage verbinding: elke seconde bijgewerkt.',
  'live.readOnly': 'U leest. Leden van de redactiegroep schrijven hier.',
  'live.SignedOut': 'U meldde zich af voordat deze woorden waren opgeslagen. Ze staan hieronder voor u bewaard.',
  'live.ended': 'Uw deelname aan dit ontwerp is beëindigd.',
  'live.Malformed':
    'De laatste woorden kwamen aan in een vorm die de redactiekamer niet kan lezen. Ze staan hieronder voor u bewaard.',
  'live.TooLarge':
    'De laatste wijziging was te groot om in één keer te aanvaarden. Ze staat hieronder voor u bewaard; verstuur haar in delen.',
  'live.OutsideBody':
    'De laatste wijziging viel buiten de woorden van een bepaling. Ze staat hieronder voor u bewaard.',
  'live.UnknownContent':
    'De laatste wijziging bevatte iets wat geen tekst van een bepaling is. Ze staat hieronder voor u bewaard.',
  'live.UnknownOption': 'De laatste wijziging raakte een haak die er niet is. Ze staat hieronder voor u bewaard.',
  'live.UnknownMessage': 'Deze pagina en de redactiekamer begrijpen elkaar niet. Laad de pagina opnieuw.',
  'live.other': 'De redactiekamer aanvaardde de laatste woorden niet ({kind}). Ze staan hieronder voor u bewaard.',
};
