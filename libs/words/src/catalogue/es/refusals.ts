import type { Translation } from '../index.js';

export const refusals: Translation = {
  'refusal.AlreadyAnswered': 'Ya se respondió a esto, o el texto ha vuelto a cambiar. Mire de nuevo cómo está ahora.',
  'refusal.AlreadyFiled': 'Su delegación ya tiene una posición sobre este asunto. Revísela en lugar de presentar otra.',
  'refusal.AlreadyMerged': 'Esta enmienda ya se ha incorporado al proyecto. Proponga una enmienda nueva.',
  'refusal.AlreadyOpen': 'El proyecto de este texto ya está abierto.',
  'refusal.AlreadySponsor': '{symbol} ya la respalda.',
  'refusal.AlreadyWithdrawn': 'Se retiró el {at}. No se ha guardado nada.',
  'refusal.ChangedMeanwhile':
    'Otra persona la cambió entretanto. No se ha guardado nada suyo y sus palabras siguen aquí. Mire cómo está ahora y envíe de nuevo.',
  'refusal.DivisionMissing': 'El proyecto ya no tiene esta división.',
  'refusal.FileProblem': 'El archivo no se aceptó.',
  'refusal.FilingClosed': 'El plazo de presentación sobre este asunto terminó el {closedOn}. No se ha guardado nada.',
  'refusal.KeyReused': 'La misma solicitud se envió dos veces con palabras distintas. Envíela de nuevo.',
  'refusal.NotAcceptable': 'Esto no se puede guardar: {problem}',
  'refusal.NotCanonical': 'Esto no se puede inscribir en el registro tal como está.',
  'refusal.NotFound': 'Esto no existe o no está abierto para usted.',
  'refusal.NotSponsor': '{symbol} no la respalda como copatrocinador.',
  'refusal.NothingChanged':
    'Las palabras que pide son las que ya están. Para pedir que se mantengan, proponga que no haya cambio (NOC).',
  'refusal.NothingNew': 'No ha cambiado ni una palabra desde la última revisión: no hay nada que sellar.',
  'refusal.Overtaken': 'Otra persona fue más rápida. Mire de nuevo cómo está ahora.',
  'refusal.PasswordTooWeak': 'Elija una contraseña de al menos {leastLength} caracteres que no sea de las más comunes.',
  'refusal.ProvisionExists': 'La disposición ya está.',
  'refusal.ProvisionMissing': 'El proyecto ya no tiene esta disposición.',
  'refusal.ReasonNeeded': 'Diga por qué: quien lo pidió merece un motivo. No se guardó nada.',
  'refusal.SignInRefused': 'Con eso no se entra. Pida un enlace.',
  'refusal.SlugTaken': 'Otra conferencia ya tiene la dirección «{slug}».',
  'refusal.SymbolTaken': 'Otro participante de esta conferencia ya tiene el símbolo «{symbol}».',
  'refusal.TooManyGuesses': 'Demasiados intentos. Espere un cuarto de hora o pida un enlace.',
  'refusal.UnknownChoice': 'Una elección nombra un corchete que ya no existe. Mire de nuevo el resultado.',
  'refusal.other': 'Las reglas no lo permiten ({kind}). No se ha guardado nada.',
};
