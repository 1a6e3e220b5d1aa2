import { type RegistrationForm, saysNeeds } from '#lib/registration';
import type { Transaction } from '../platform/database/database.js';
import type { RegistrationsReader, RegistrationView } from './registrations.reader.js';

interface Compared {
  readonly before: RegistrationView;
  readonly form: RegistrationForm;
}

/** Whether a form says just what was written of it before. */
export async function isWrittenAlready(
  tx: Transaction,
  registrations: RegistrationsReader,
  { before, form }: Compared,
): Promise<boolean> {
  const members = (await registrations.members(tx, [before.id])).get(before.id) ?? [];
  const secrets = await registrations.secrets(
    tx,
    members.map(({ id }) => id),
  );
  const stands = [
    bodyOf(before),
    members.map((member) => [
      ...personOf(member),
      (secrets.get(member.id) ?? []).map(({ facts }) => inOrder(facts)).sort(),
    ]),
  ];
  const asked = [
    bodyOf(form),
    [...form.members]
      .sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role))
      .map((member) => [...personOf(member), secretsOf(member).map(inOrder).sort()]),
  ];
  return JSON.stringify(stands) === JSON.stringify(asked);
}

const ROLES = ['HEAD', 'DEPUTY', 'DELEGATE', 'ADVISER'];

function bodyOf({
  organisation,
  category,
  country,
  focalName,
  focalEmail,
  participants,
}: Omit<RegistrationForm, 'members'>) {
  return [organisation.trim(), category, country.trim(), focalName.trim(), focalEmail.trim(), participants];
}

type Person = Pick<RegistrationForm['members'][number], 'role' | 'name' | 'post' | 'email' | 'attendance'>;

function personOf({ role, name, post, email, attendance }: Person): readonly string[] {
  return [role, name.trim(), post.trim(), email.trim(), attendance];
}

function secretsOf({ needs, visa }: RegistrationForm['members'][number]): readonly Readonly<Record<string, string>>[] {
  const told: Record<string, string>[] = [];
  if (needs?.consent && saysNeeds(needs)) told.push({ diet: needs.diet.trim(), access: needs.access.trim() });
  if (visa?.consent) {
    const { consent: _, ...facts } = visa;
    told.push(facts);
  }
  return told;
}

function inOrder(facts: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1)));
}
