import type { Needs, Registrant, RegistrationForm, VisaRequest } from './form.js';

/** One thing that a form still lacks; `member` counts from 1 and is absent where it is about the body itself. */
export interface Lack {
  readonly kind: LackKind;
  readonly member?: number;
}

export type LackKind =
  | 'Organisation'
  | 'Category'
  | 'Country'
  | 'FocalName'
  | 'FocalEmail'
  | 'Participants'
  | 'Head'
  | 'OneHead'
  | 'MemberName'
  | 'MemberEmail'
  | 'HeadEmail'
  | 'SameEmail'
  | 'NeedsConsent'
  | 'VisaConsent'
  | 'VisaDetails';

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

export function isEmail(address: string): boolean {
  return address.length <= 254 && EMAIL.test(address.trim());
}

/** Everything that keeps a form from being sent, in the order of the form; all of it at once, so that nobody asks twice. */
export function lacksOf(form: RegistrationForm): readonly Lack[] {
  return [
    ...ofBody(form),
    ...ofHeads(form.members),
    ...form.members.flatMap((member, at) => ofMember(member, at + 1, form)),
  ];
}

function ofBody(form: RegistrationForm): Lack[] {
  const lacks: Lack[] = [];
  if (form.organisation.trim() === '') lacks.push({ kind: 'Organisation' });
  if (form.category === null) lacks.push({ kind: 'Category' });
  // An organisation of many states has no country; all others have one.
  if (form.country.trim() === '' && form.category !== 'INTERNATIONAL_ORGANISATION') lacks.push({ kind: 'Country' });
  if (form.focalName.trim() === '') lacks.push({ kind: 'FocalName' });
  if (!isEmail(form.focalEmail)) lacks.push({ kind: 'FocalEmail' });
  if (form.participants === null || form.participants < 1) lacks.push({ kind: 'Participants' });
  return lacks;
}

function ofHeads(members: readonly Registrant[]): Lack[] {
  const heads = members.filter(({ role }) => role === 'HEAD').length;
  if (heads === 0) return [{ kind: 'Head' }];
  return heads > 1 ? [{ kind: 'OneHead' }] : [];
}

function ofMember(person: Registrant, member: number, { members }: RegistrationForm): Lack[] {
  const kinds = [...ofName(person), ...ofSecrets(person)];
  if (members.slice(0, member - 1).some((before) => isSameAddress(before.email, person.email))) kinds.push('SameEmail');
  return kinds.map((kind) => ({ kind, member }));
}

function ofName({ name, email, role }: Registrant): LackKind[] {
  const kinds: LackKind[] = [];
  if (name.trim() === '') kinds.push('MemberName');
  if (email.trim() !== '' && !isEmail(email)) kinds.push('MemberEmail');
  // The head is given the way in; without an address there is none.
  if (role === 'HEAD' && email.trim() === '') kinds.push('HeadEmail');
  return kinds;
}

function ofSecrets({ needs, visa }: Registrant): LackKind[] {
  const kinds: LackKind[] = [];
  if (needs !== null && saysNeeds(needs) && !needs.consent) kinds.push('NeedsConsent');
  if (visa !== null && !visa.consent) kinds.push('VisaConsent');
  if (visa !== null && !isWhole(visa)) kinds.push('VisaDetails');
  return kinds;
}

export function isSameAddress(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

export function saysNeeds({ diet, access }: Needs): boolean {
  return diet.trim() !== '' || access.trim() !== '';
}

function isWhole({ nameInPassport, nationality, passportNumber, bornOn }: VisaRequest): boolean {
  return [nameInPassport, nationality, passportNumber, bornOn].every((fact) => fact.trim() !== '');
}
