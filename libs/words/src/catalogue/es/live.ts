import type { Translation } from '../index.js';

export const live: Translation = {
  'live.DocumentFull': 'El proyecto ha crecido todo lo que puede. Sus últimas palabras se conservan abajo.',
  'live.ProvisionFull': 'Esta disposición ha crecido todo lo que puede. Sus últimas palabras se conservan abajo.',
  'live.ForeignClient':
    'Esta copia del proyecto es de otra persona. Se abre una nueva; sus palabras se conservan abajo.',
  'live.Locked': 'Esta disposición se cerró. Lo que escribió en ella se conserva abajo; lo demás queda aceptado.',
  'live.NotFound': 'Este proyecto ya no está abierto para usted. Sus últimas palabras se conservan abajo para usted.',
  'live.NotForYou':
    'Su participación en este proyecto ha terminado. Sus últimas palabras se conservan abajo para usted.',
  'live.ReadOnly': 'Aquí puede leer y no escribir. Sus últimas palabras se conservan abajo.',
  'live.TooManyCopies': 'Se abrieron desde aquí demasiadas copias del proyecto. Vuelva a cargar la página.',
  'live.connecting': 'Conectando …',
  'live.saved': 'Todo lo que escribió está guardado.',
  'live.saving': '{waiting, plural, one {# cambio en espera} other {# cambios en espera}}',
  'live.offline': 'Sin conexión desde {since}; sus palabras se conservan en este dispositivo.',
  'live.offlineHere': 'Sin conexión desde {since}. No cierre esta página: sus palabras se conservan solo en ella.',
  'live.slow': 'Conexión lenta: se actualiza cada segundo.',
  'live.readOnly': 'Está leyendo. Aquí escriben los miembros del grupo de redacción.',
  'live.SignedOut': 'Cerró la sesión antes de que se guardaran estas palabras. Se conservan abajo para usted.',
  'live.ended': 'Su participación en este proyecto ha terminado.',
  'live.Malformed':
    'Las últimas palabras llegaron en una forma que la sala de redacción no puede leer. Se conservan abajo para usted.',
  'live.TooLarge':
    'El último cambio era demasiado grande para aceptarlo de una vez. Se conserva abajo para usted; envíelo por partes.',
  'live.OutsideBody': 'El último cambio quedaba fuera del texto de una disposición. Se conserva abajo para usted.',
  'live.UnknownContent':
    'El último cambio contenía algo que no es texto de una disposición. Se conserva abajo para usted.',
  'live.UnknownOption': 'El último cambio tocaba un corchete que no existe. Se conserva abajo para usted.',
  'live.UnknownMessage': 'Esta página y la sala de redacción no se entienden. Vuelva a cargar la página.',
  'live.other': 'La sala de redacción no aceptó las últimas palabras ({kind}). Se conservan abajo para usted.',
};
