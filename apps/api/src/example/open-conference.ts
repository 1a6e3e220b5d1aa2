import { type Cast, emailOf } from './cast.js';

/** The secretariat opens the conference, lists who takes part and appoints the people. Answers with symbols → ids. */
export interface Opened {
  readonly id: string;
  readonly stakeholders: ReadonlyMap<string, string>;
}

export async function openConference(cast: Cast): Promise<Opened> {
  const secretariat = cast.withRole('SECRETARIAT');
  const id = await cast.act(secretariat, {
    declares: '$input: OpenConferenceInput!, $key: String!',
    calls: 'openConference(input: $input, idempotencyKey: $key)',
    expected: 'Conference',
    variables: { input: cast.story.conference, key: cast.once('open') },
  });
  const stakeholders = new Map<string, string>();
  for (const input of cast.story.stakeholders) {
    stakeholders.set(input.symbol, await addStakeholder(cast, secretariat, id, input));
  }
  await appointEverybody(cast, secretariat, { id, stakeholders });
  return { id, stakeholders };
}

function addStakeholder(
  cast: Cast,
  secretariat: string,
  conference: string,
  input: { symbol: string },
): Promise<string> {
  return cast.act(secretariat, {
    declares: '$conference: ID!, $input: StakeholderInput!, $key: String!',
    calls: 'addStakeholder(conferenceId: $conference, input: $input, idempotencyKey: $key)',
    expected: 'Stakeholder',
    variables: { conference, input, key: cast.once(`stakeholder:${input.symbol}`) },
  });
}

async function appointEverybody(cast: Cast, secretariat: string, { id, stakeholders }: Opened): Promise<void> {
  for (const person of cast.story.people) {
    if (person.key === secretariat) continue; // whoever opens a conference is its secretariat already
    const { name, role, speaksFor, inDraftingGroup = false } = person;
    const stakeholderId = speaksFor === undefined ? null : stakeholders.get(speaksFor);
    const input = { email: emailOf(person), name, role, stakeholderId, inDraftingGroup, sendLink: false };
    await cast.act(secretariat, {
      declares: '$conference: ID!, $input: AppointInput!, $key: String!',
      calls: 'appoint(conferenceId: $conference, input: $input, idempotencyKey: $key)',
      expected: 'Membership',
      variables: { conference: id, input, key: cast.once(`appoint:${person.key}`) },
    });
  }
}
