import type { Translation } from '../index.js';

export const errors: Translation = {
  'error.FORBIDDEN': 'Esto no le corresponde a usted. Inicie sesión con otra función o pregunte a la secretaría.',
  'error.INTERNAL':
    'Algo falló de nuestro lado. No se ha guardado nada. Si persiste, dé este número al operador: {requestId}.',
  'error.BAD_USER_INPUT': 'La página y el servidor no se entienden. Vuelva a cargar la página.',
  'error.unreachable':
    'No se puede alcanzar el servidor. Lo que escribió sigue aquí; inténtelo de nuevo en un momento.',
  'error.tooManyRequests': 'Llegaron demasiadas solicitudes desde aquí. Espere un minuto e inténtelo de nuevo.',
  'error.tooLarge':
    'Son demasiadas palabras para enviarlas de una vez. Siguen aquí: acórtelas o preséntelas por partes.',
  'error.other': 'Algo salió mal ({kind}).',
};
