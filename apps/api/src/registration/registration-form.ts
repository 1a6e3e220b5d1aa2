import type { Registrant, RegistrationForm } from '#lib/registration';

/** A form as it comes in, with what was left out. */
export interface RegistrationInput extends Omit<RegistrationForm, 'category' | 'participants' | 'members'> {
  readonly category?: string | null;
  readonly participants?: number | null;
  readonly members: readonly RegistrantInput[];
}

type RegistrantInput = Omit<Registrant, 'needs' | 'visa'> & Partial<Pick<Registrant, 'needs' | 'visa'>>;

export function formOf({ members, ...body }: RegistrationInput): RegistrationForm {
  return {
    ...body,
    category: body.category ?? null,
    participants: body.participants ?? null,
    members: members.map((member) => ({ ...member, needs: member.needs ?? null, visa: member.visa ?? null })),
  };
}
