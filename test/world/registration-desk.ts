import { randomBytes } from 'node:crypto';
import type { World } from './index.js';

export interface Answered {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

const ADD_MEETING = `mutation($id: ID!, $input: MeetingInput!, $key: String!) {
  it: addMeeting(conferenceId: $id, input: $input, idempotencyKey: $key) { __typename ... on Meeting { id } } }`;
const SET_DESK = `mutation($id: ID!, $closesOn: Date!, $due: Date, $key: String!) {
  it: setRegistrationDesk(meetingId: $id, closesOn: $closesOn, statementsDueOn: $due, idempotencyKey: $key) {
    __typename ... on Meeting { id } } }`;
const SAVE = `mutation($meeting: ID!, $form: RegistrationInput!, $send: Boolean!, $version: Int!, $key: String!) {
  it: saveRegistration(meetingId: $meeting, form: $form, send: $send, expectedVersion: $version, idempotencyKey: $key) {
    __typename ... on Registration { id number state version } ... on RegistrationIncomplete { lacks { kind member } }
    ... on RegistrationClosed { closedOn } ... on RegistrationDecided { state } ... on ChangedMeanwhile { currentVersion }
    ... on NotAcceptable { problem } } }`;

/** A private link as a page makes it, before anything is sent. */
export const newLink = (): string => randomBytes(32).toString('base64url');

/** A meeting of the world's conference for which one may register. */
export async function openDesk(world: World, closesOn = '2030-12-01', due: string | null = null): Promise<string> {
  const secretariat = world.as('secretariat');
  const input = { kind: 'REGIONAL', name: 'The meeting', place: 'Here', startsOn: '2030-11-20', endsOn: '2030-12-02' };
  const { it } = await secretariat.act<{ it: Answered }>(ADD_MEETING, { id: world.conferenceId, input });
  await secretariat.act(SET_DESK, { id: it.id, closesOn, due });
  return it.id;
}

export const visa = {
  nameInPassport: 'HEAD BODY',
  nationality: 'Islander',
  passportNumber: 'P-1234567',
  bornOn: '1970-01-01',
  consent: true,
};

export function form(name: string, more: object = {}) {
  return {
    organisation: name,
    category: 'CIVIL_SOCIETY',
    country: 'Barbados',
    focalName: `Focal point of ${name}`,
    focalEmail: `focal@${slug(name)}.test`,
    participants: 3,
    members: [
      member(name, 'HEAD'),
      { ...member(name, 'DELEGATE'), needs: { diet: `no nuts for ${name}`, access: '', consent: true }, visa },
    ],
    ...more,
  };
}

export const member = (name: string, role: string, nth = '') => ({
  role,
  name: `${role}${nth} of ${name}`,
  email: `${role.toLowerCase()}${nth}@${slug(name)}.test`,
});

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export interface Holder {
  ask<Data>(query: string, variables?: object): Promise<{ data: Data | null; errors: readonly object[] }>;
  save(meeting: string, form: object, more?: { send?: boolean; version?: number; key?: string }): Promise<Answered>;
}

/** Whoever holds a private link, and nothing else. */
export function holder({ address }: Pick<World, 'address'>, token: string, headers: object = {}): Holder {
  const ask = async <Data>(query: string, variables: object = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'x-caucus-link': token },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as { data?: Data; errors?: object[] };
    return { data, errors };
  };
  return {
    ask,
    save: async (meeting, written, { send = true, version = 1, key = newLink() } = {}) => {
      const { data, errors } = await ask<{ it: Answered }>(SAVE, { meeting, form: written, send, version, key });
      if (!data) throw new Error(`Refused: ${JSON.stringify(errors)}`);
      return data.it;
    },
  };
}

/** Sends a registration through the form, as anybody could. */
export async function register(world: World, meeting: string, written: object): Promise<Answered & { link: string }> {
  const link = newLink();
  return { ...(await holder(world, link).save(meeting, written)), link };
}

/** What a holder of a private link sees behind it. */
const MINE = `{ linkedRegistration { id number state version organisation may decidedBy { name } mergedInto { id } lookAlikes { id }
  reason members { id role name email admitted left secrets { purpose facts eraseOn } } } }`;

/** What the secretariat asks and does. */
export const ONE = `query($id: ID!) { registration(id: $id) { id state version stakeholder { id symbol } mergedInto { id number }
  lookAlikes { id } members { id role name email admitted left secrets { purpose facts } } } }`;
export const LIST = `query($id: ID!) { meeting(id: $id) { registrations(first: 100) { totalCount nodes { id organisation focalEmail
  members { name secrets { facts } } } } registrationCounts { all { bodies participants } } } }`;
export const APPROVE = `mutation($id: ID!, $symbol: String, $body: ID, $as: TakesPartAs!, $version: Int!, $key: String!) {
  it: approveRegistration(registrationId: $id, as: { symbol: $symbol, stakeholderId: $body, takesPartAs: $as },
    expectedVersion: $version, idempotencyKey: $key) { __typename ... on Registration { id state } ... on SymbolTaken { symbol }
    ... on AlreadyJoined { by into } ... on ChangedMeanwhile { currentVersion } } }`;
export const DECLINE = `mutation($id: ID!, $reason: String!, $version: Int!, $key: String!) {
  it: declineRegistration(registrationId: $id, reason: $reason, expectedVersion: $version, idempotencyKey: $key) {
    __typename ... on Registration { id state } } }`;
export const MERGE = `mutation($id: ID!, $twin: ID!, $key: String!) {
  it: mergeRegistrations(registrationId: $id, twinId: $twin, idempotencyKey: $key) {
    __typename ... on Registration { id } ... on AlreadyJoined { by into } ... on NotAcceptable { problem } ... on RegistrationDecided { state } } }`;
export const HEAD = `mutation($id: ID!, $key: String!) { it: changeHead(registrantId: $id, idempotencyKey: $key) {
  __typename ... on Registration { id } } }`;
export const RENEW = `mutation($id: ID!, $key: String!) { it: renewRegistrationLink(registrationId: $id, idempotencyKey: $key) {
  __typename ... on Registration { id } } }`;
export const RESET = `mutation($id: ID!, $key: String!) { it: resetAccess(membershipId: $id, idempotencyKey: $key) {
  __typename ... on Membership { id } } }`;
export const OUTBOX = '{ outbox(first: 100) { to subject body } }';

export interface Person {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly admitted: boolean;
  readonly left: boolean;
  readonly secrets: readonly {
    readonly purpose: string;
    readonly facts: Record<string, string>;
    readonly eraseOn: string;
  }[];
}
export type Shown = Answered & {
  readonly members: readonly Person[];
  readonly state: string;
  readonly version: number;
};

/** Speaks of one world's registrations: as the secretariat, as whoever holds a link, and as who reads letters. */
export function registrationDesk(here: () => World) {
  return {
    does: async (document: string, variables: object, key?: string): Promise<Answered> =>
      (await here().as('secretariat').act<{ it: Answered }>(document, variables, key)).it,
    one: async (id: string): Promise<Shown> =>
      (await here().as('secretariat').query<{ registration: Shown }>(ONE, { id })).registration,
    mine: async (link: string): Promise<Shown | null> =>
      (await holder(here(), link).ask<{ linkedRegistration: Shown | null }>(MINE)).data?.linkedRegistration ?? null,
    lettersTo: async (address: string): Promise<string[]> =>
      (await here().as('nobody').query<{ outbox: { to: string; body: string }[] }>(OUTBOX)).outbox
        .filter(({ to }) => to === address)
        .map(({ body }) => body),
    signIn: async (letter: string | undefined): Promise<number> => {
      const token = /\/sign-in#token=([\w-]+)/.exec(letter ?? '')?.[1];
      const headers = { 'content-type': 'application/json' };
      const asked = { method: 'POST', headers, body: JSON.stringify({ token }) };
      return (await here().as('nobody').fetch('/api/sign-in/link', asked)).status;
    },
  };
}

/** The private links in letters, but for those that are known. */
export function linksIn(letters: readonly string[], ...known: readonly string[]): readonly string[] {
  const found = letters.flatMap((body) => /\/register#([\w-]{43})/.exec(body)?.[1] ?? []);
  return found.filter((link) => !known.includes(link));
}
