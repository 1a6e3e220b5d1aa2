import type { InvitationInFormFragment, LinkedRegistrationQuery, RegistrationInput } from '#lib/contract';
import { type DelegationRole, type Needs, type RegistrationForm, saysNeeds, type VisaRequest } from '#lib/registration';

type Registration = NonNullable<LinkedRegistrationQuery['linkedRegistration']>;
type Category = Registration['category'];

/** A person in a form that is being filled in; the key stays while others come and go. */
export interface PersonDraft {
  readonly key: number;
  readonly role: DelegationRole;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  readonly attendance: 'ROOM' | 'REMOTE';
  readonly needs: Needs;
  /** Null while no letter is asked for. */
  readonly visa: VisaRequest | null;
}

export interface FormDraft {
  readonly organisation: string;
  readonly category: Category;
  readonly country: string;
  readonly focalName: string;
  readonly focalEmail: string;
  readonly participants: string;
  readonly members: readonly PersonDraft[];
}

export const noNeeds: Needs = { diet: '', access: '', consent: false };
export const blankVisa: VisaRequest = {
  nameInPassport: '',
  nationality: '',
  passportNumber: '',
  bornOn: '',
  consent: false,
};

let keys = 0;

export function person(role: DelegationRole): PersonDraft {
  keys += 1;
  return { key: keys, role, name: '', post: '', email: '', attendance: 'ROOM', needs: noNeeds, visa: null };
}

export function blankForm(): FormDraft {
  return {
    organisation: '',
    category: null,
    country: '',
    focalName: '',
    focalEmail: '',
    participants: '',
    members: [person('HEAD')],
  };
}

/** A form for whoever was invited, with what the letter knew of them. */
export function invitedForm({ contact }: InvitationInFormFragment): FormDraft {
  const { organisation, category, country, name, email } = contact;
  return { ...blankForm(), ...{ organisation, category, country }, focalName: name, focalEmail: email };
}

/** A form as it was kept. What was told for a purpose comes back with the consent that was given to it. */
export function draftOf(registration: Registration): FormDraft {
  const { organisation, category, country, focalName, focalEmail, participants, members } = registration;
  return {
    ...{ organisation, category, country, focalName, focalEmail },
    participants: participants === null ? '' : String(participants),
    members: members.map(({ role, name, post, email, attendance, secrets }) => {
      const told = (purpose: string) =>
        secrets.find((secret) => secret.purpose === purpose)?.facts as Readonly<Record<string, string>> | undefined;
      const needs = told('NEEDS');
      const visa = told('VISA');
      return {
        ...person(role),
        ...{ name, post, email, attendance },
        needs: needs ? { ...noNeeds, ...needs, consent: true } : noNeeds,
        visa: visa ? { ...blankVisa, ...visa, consent: true } : null,
      };
    }),
  };
}

/** What the rules judge: the same words that are sent. */
export function formOf({ participants, members, ...body }: FormDraft): RegistrationForm {
  return {
    ...body,
    participants: /^\d{1,3}$/.test(participants.trim()) ? Number(participants) : null,
    members: members.map(({ key: _, needs, ...member }) => ({ ...member, needs: saysNeeds(needs) ? needs : null })),
  };
}

export function inputOf(draft: FormDraft): RegistrationInput {
  const { members, ...body } = formOf(draft);
  return { ...body, category: draft.category, members: [...members] };
}
