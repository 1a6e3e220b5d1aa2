import type { Translation } from '../index.js';

export const refusals: Translation = {
  'refusal.AlreadyAnswered': 'Ya se respondió a esto, o el texto ha vuelto a cambiar. Mire de nuevo cómo está ahora.',
  'refusal.AlreadyFiled': 'Su delegación ya tiene una posición sobre este asunto. Revísela en lugar de presentar otra.',
  'refusal.AlreadyMerged': 'Esta enmienda ya se ha incorporado al proyecto. Proponga una enmienda nueva.',
  'refusal.AlreadyOpen': 'El proyecto de este texto ya está abierto.',
  'refusal.AlreadyReserved': 'Su delegación ya ha reservado su posición sobre este corchete.',
  'refusal.AlreadySponsor': '{symbol} ya la respalda.',
  'refusal.AlreadyUndone': 'Esta incorporación se deshizo el {at}.',
  'refusal.AlreadyWithdrawn': 'Se retiró el {at}. No se ha guardado nada.',
  'refusal.AmendmentTwice': 'La misma enmienda se indicó dos veces.',
  'refusal.ChangedMeanwhile':
    'Otra persona la cambió entretanto. No se ha guardado nada suyo y sus palabras siguen aquí. Mire cómo está ahora y envíe de nuevo.',
  'refusal.DivisionMissing': 'El proyecto ya no tiene esta división.',
  'refusal.EditedInside': 'Alguien ha escrito dentro de lo que se desharía.',
  'refusal.EditedSince':
    'Alguien ha escrito dentro de lo que esta incorporación redactó, así que no puede deshacerse. No se cambió nada; proponga una enmienda para revertirla.',
  'refusal.FileProblem': 'El archivo no se aceptó.',
  'refusal.FilingClosed': 'El plazo de presentación sobre este asunto terminó el {closedOn}. No se ha guardado nada.',
  'refusal.KeyReused': 'La misma solicitud se envió dos veces con palabras distintas. Envíela de nuevo.',
  'refusal.LinkBroken': 'Las opciones de los corchetes vinculados no van juntas. Elija en cada uno o quite el vínculo.',
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
  'refusal.Reserved':
    'Hay delegaciones que han reservado su posición sobre un corchete que desaparecería. Pida su consentimiento o decida y déjelo dicho.',
  'refusal.SignInRefused': 'Con eso no se entra. Pida un enlace.',
  'refusal.SlugTaken': 'Otra conferencia ya tiene la dirección «{slug}».',
  'refusal.SymbolTaken': 'Otro participante de esta conferencia ya tiene el símbolo «{symbol}».',
  'refusal.TooManyGuesses': 'Demasiados intentos. Espere un cuarto de hora o pida un enlace.',
  'refusal.UnknownChoice': 'Una elección nombra un corchete que ya no existe. Mire de nuevo el resultado.',
  'refusal.other': 'Las reglas no lo permiten ({kind}). No se ha guardado nada.',
};
