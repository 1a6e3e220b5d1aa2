import type { Translation } from '../index.js';

export const errors: Translation = {
  'error.FORBIDDEN': 'Dit is niet aan u. Meld u aan in een andere rol, of vraag het secretariaat.',
  'error.INTERNAL':
    'Bij ons ging iets stuk. Er is niets opgeslagen. Blijft het zo, geef dan dit nummer aan de beheerder: {requestId}.',
  'error.BAD_USER_INPUT': 'De pagina en de server begrijpen elkaar niet. Laad de pagina opnieuw.',
  'error.unreachable': 'De server is niet bereikbaar. Wat u schreef, staat hier nog; probeer het zo meteen opnieuw.',
  'error.tooManyRequests': 'Er kwamen te veel verzoeken van hier. Wacht een minuut en probeer het opnieuw.',
  'error.tooLarge':
    'Dit zijn te veel woorden om in één keer te versturen. Ze staan hier nog: kort ze in, of dien ze in delen in.',
  'error.other': 'Er ging iets mis ({kind}).',
};
