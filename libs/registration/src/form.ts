/** In what order a delegation is listed: who leads it first. */
export const delegationRoles = ['HEAD', 'DEPUTY', 'DELEGATE', 'ADVISER'] as const;
export type DelegationRole = (typeof delegationRoles)[number];

export type Attendance = 'ROOM' | 'REMOTE';

/** What somebody needs to eat or to take part, told for that purpose alone. */
export interface Needs {
  readonly diet: string;
  readonly access: string;
  readonly consent: boolean;
}

/** What a letter for a visa has to name. */
export interface VisaRequest {
  readonly nameInPassport: string;
  readonly nationality: string;
  readonly passportNumber: string;
  readonly bornOn: string;
  readonly consent: boolean;
}

/** A person whom a body sends. */
export interface Registrant {
  readonly role: DelegationRole;
  readonly name: string;
  /** What they are at home: minister, director, counsel. */
  readonly post: string;
  readonly email: string;
  readonly attendance: Attendance;
  readonly needs: Needs | null;
  readonly visa: VisaRequest | null;
}

/** What a body says of itself and of whom it sends, however far it has come. */
export interface RegistrationForm {
  readonly organisation: string;
  readonly category: string | null;
  readonly country: string;
  readonly focalName: string;
  readonly focalEmail: string;
  /** An estimate: who comes may be named later. */
  readonly participants: number | null;
  readonly members: readonly Registrant[];
}

export const MOST_REGISTRANTS = 60;
