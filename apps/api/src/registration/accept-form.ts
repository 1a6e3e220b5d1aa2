import { acceptWords, type NotAcceptable, notAcceptable, type WordLimits } from '#lib/positions';
import { MOST_REGISTRANTS, type Registrant, type RegistrationForm } from '#lib/registration';

type Words = readonly (readonly [string, WordLimits])[];

/** What keeps words of a form from being kept at all, sent or not; null where nothing does. */
export function acceptForm(form: RegistrationForm): NotAcceptable | null {
  const { participants, members } = form;
  if (members.length > MOST_REGISTRANTS) return notAcceptable('TooMany', { field: 'members', most: MOST_REGISTRANTS });
  if (participants !== null && (participants < 1 || participants > 999))
    return notAcceptable('TooMany', { field: 'participants', most: 999 });
  for (const [words, limits] of [...ofBody(form), ...members.flatMap(ofMember)]) {
    const problem = acceptWords(words, limits);
    if (problem !== null) return problem;
  }
  return null;
}

const line = (field: string, most: number): WordLimits => ({ field, most, mayBeBlank: true });

function ofBody({ organisation, country, focalName, focalEmail }: RegistrationForm): Words {
  return [
    [organisation, line('organisation', 300)],
    [country, line('country', 100)],
    [focalName, line('focalName', 200)],
    [focalEmail, line('focalEmail', 254)],
  ];
}

function ofMember({ name, post, email, needs, visa }: Registrant): Words {
  const told = [
    needs?.diet,
    needs?.access,
    visa?.nameInPassport,
    visa?.nationality,
    visa?.passportNumber,
    visa?.bornOn,
  ];
  return [
    [name, line('name', 200)],
    [post, line('post', 200)],
    [email, line('email', 254)],
    ...told.map((words): Words[number] => [words ?? '', line('members', 500)]),
  ];
}
