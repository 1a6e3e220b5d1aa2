import { bringIn } from '../../apps/api/src/identity/bring-in.js';
import { type Client, clientOf } from './client.js';
import type { World } from './index.js';

/** A government with one delegate. */
export interface Delegation {
  readonly symbol: string;
  readonly stakeholderId: string;
  readonly token: string;
  readonly client: Client;
}

const ADD = `mutation($conference: ID!, $input: StakeholderInput!, $key: String!) {
  addStakeholder(conferenceId: $conference, input: $input, idempotencyKey: $key) { ... on Stakeholder { id } } }`;
const APPOINT = `mutation($conference: ID!, $input: AppointInput!, $key: String!) {
  appoint(conferenceId: $conference, input: $input, idempotencyKey: $key) { ... on Membership { id } } }`;

/** Brings one more government to the conference, with a delegate who may also write in the live draft. */
export async function delegation(of: World, symbol: string, name: string): Promise<Delegation> {
  const email = `${symbol.toLowerCase()}@world.test`;
  const token = await bringIn(of.ownerUrl, {
    email,
    name: `The delegate of ${name}`,
    opensConferences: false,
    persona: false,
  });
  const secretariat = of.as('secretariat');
  const { addStakeholder } = await secretariat.act<{ addStakeholder: { id: string } }>(ADD, {
    conference: of.conferenceId,
    input: { symbol, name, category: 'GOVERNMENT', ctuMember: true, ituMemberState: true, confirmed: true },
  });
  await secretariat.act(APPOINT, {
    conference: of.conferenceId,
    input: {
      email,
      name: `The delegate of ${name}`,
      role: 'HEAD',
      stakeholderId: addStakeholder.id,
      inDraftingGroup: true,
      sendLink: false,
    },
  });
  return { symbol, stakeholderId: addStakeholder.id, token, client: clientOf(of.address, token) };
}
