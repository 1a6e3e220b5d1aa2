import type { Cast } from './cast.js';

const MEETINGS = 'query($slug: String!) { conference(slug: $slug) { meetings { id name } } }';

interface Found {
  readonly conference: { readonly meetings: readonly { readonly id: string; readonly name: string }[] };
}

/** The secretariat lets people register for the meetings that lie ahead. */
export async function openDesks(cast: Cast): Promise<void> {
  const secretariat = cast.withRole('SECRETARIAT');
  const { slug, desks } = cast.story;
  const { conference } = await cast.ask<Found>(secretariat, MEETINGS, { slug });
  for (const { meeting, closesOn, statementsDueOn } of desks) {
    const known = conference.meetings.find(({ name }) => name === meeting);
    if (!known) throw new Error(`The example speaks of the meeting ${meeting}, which is not in it.`);
    await cast.act(secretariat, {
      declares: '$meeting: ID!, $closesOn: Date!, $due: Date!, $key: String!',
      calls:
        'setRegistrationDesk(meetingId: $meeting, closesOn: $closesOn, statementsDueOn: $due, idempotencyKey: $key)',
      expected: 'Meeting',
      variables: { meeting: known.id, closesOn, due: statementsDueOn, key: cast.once(`desk:${meeting}`) },
    });
  }
}
