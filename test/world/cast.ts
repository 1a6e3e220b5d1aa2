import { bringIn } from '../../apps/api/src/identity/bring-in.js';
import { clientOf } from './client.js';

/** The people every story can call on. `outsider` is the secretariat of another conference; `nobody` is the public. */
export const PERSONAS = [
  'secretariat',
  'chair',
  'rapporteur',
  'headA',
  'delegateA',
  'headB',
  'delegateB',
  'speakingObserver',
  'observer',
  'outsider',
] as const;
export type Persona = (typeof PERSONAS)[number];

export interface Cast {
  readonly conferenceId: string;
  readonly slug: string;
  /** A and B are Member States; C is a civil-society body that observes. */
  readonly stakeholders: Readonly<Record<'A' | 'B' | 'C', { readonly id: string; readonly symbol: string }>>;
  readonly people: Readonly<
    Record<Persona, { readonly token: string; readonly personId: string; readonly email: string }>
  >;
}

interface Role {
  readonly role: string;
  readonly of?: 'A' | 'B' | 'C';
  readonly inDraftingGroup?: boolean;
}

const ROLES: Readonly<Partial<Record<Persona, Role>>> = {
  chair: { role: 'CHAIR', inDraftingGroup: true },
  rapporteur: { role: 'RAPPORTEUR', inDraftingGroup: true },
  headA: { role: 'HEAD', of: 'A' },
  delegateA: { role: 'DELEGATE', of: 'A', inDraftingGroup: true },
  headB: { role: 'HEAD', of: 'B' },
  delegateB: { role: 'DELEGATE', of: 'B', inDraftingGroup: true },
  speakingObserver: { role: 'OBSERVER', of: 'C' },
  observer: { role: 'OBSERVER' },
};

const OPEN = `mutation($input: OpenConferenceInput!, $key: String!) {
  openConference(input: $input, idempotencyKey: $key) { ... on Conference { id } } }`;
const ADD = `mutation($conference: ID!, $input: StakeholderInput!, $key: String!) {
  addStakeholder(conferenceId: $conference, input: $input, idempotencyKey: $key) { ... on Stakeholder { id symbol } } }`;
const APPOINT = `mutation($conference: ID!, $input: AppointInput!, $key: String!) {
  appoint(conferenceId: $conference, input: $input, idempotencyKey: $key) { ... on Membership { id } } }`;
const ME = '{ me { person { id } } }';

const emailOf = (persona: Persona): string => `${persona.toLowerCase()}@world.test`;

/** Opens two conferences and appoints everybody in the first, through the API like anyone. */
export async function gatherCast(address: string, ownerUrl: string): Promise<Cast> {
  const people = {} as Record<Persona, Cast['people'][Persona]>;
  for (const persona of PERSONAS) {
    const opensConferences = persona === 'secretariat' || persona === 'outsider';
    const token = await bringIn(ownerUrl, {
      email: emailOf(persona),
      name: `The ${persona}`,
      opensConferences,
      persona: false,
    });
    const { me } = await clientOf(address, token).query<{ me: { person: { id: string } } }>(ME);
    people[persona] = { token, personId: me.person.id, email: emailOf(persona) };
  }
  const secretariat = clientOf(address, people.secretariat.token);
  const conferenceId = await open(secretariat, 'world');
  await open(clientOf(address, people.outsider.token), 'elsewhere');
  const stakeholders = {
    A: await add(secretariat, conferenceId, {
      symbol: 'ALF',
      name: 'Alpha',
      category: 'GOVERNMENT',
      ctuMember: true,
      ituMemberState: true,
      confirmed: true,
    }),
    B: await add(secretariat, conferenceId, {
      symbol: 'BRV',
      name: 'Bravo',
      category: 'GOVERNMENT',
      ctuMember: true,
      ituMemberState: true,
      confirmed: true,
    }),
    C: await add(secretariat, conferenceId, {
      symbol: 'CHL',
      name: 'Charlie',
      category: 'CIVIL_SOCIETY',
      ctuMember: false,
      ituMemberState: false,
      confirmed: true,
    }),
  };
  for (const [persona, { role, of, inDraftingGroup = false }] of Object.entries(ROLES) as [Persona, Role][]) {
    const stakeholderId = of ? stakeholders[of].id : null;
    const input = {
      email: emailOf(persona),
      name: `The ${persona}`,
      role,
      stakeholderId,
      inDraftingGroup,
      sendLink: false,
    };
    await secretariat.query(APPOINT, { conference: conferenceId, input, key: `appoint ${persona}` });
  }
  return { conferenceId, slug: 'world', stakeholders, people };
}

type Client = ReturnType<typeof clientOf>;

async function open(client: Client, slug: string): Promise<string> {
  const dates = { startsOn: '2030-12-03', endsOn: '2030-12-14' };
  const input = {
    slug,
    name: `The ${slug} conference`,
    shortName: slug,
    place: 'Here',
    ...dates,
    meetings: [],
    deadlines: [],
  };
  const { openConference } = await client.query<{ openConference: { id: string } }>(OPEN, {
    input,
    key: `open ${slug}`,
  });
  return openConference.id;
}

async function add(client: Client, conference: string, input: { symbol: string; [field: string]: unknown }) {
  const { addStakeholder } = await client.query<{ addStakeholder: { id: string; symbol: string } }>(ADD, {
    conference,
    input,
    key: `add ${input.symbol}`,
  });
  return addStakeholder;
}
