import { type BroughtIn, bringIn } from '../../../cli/src/conference-file/bring-in.js';
import { readConferenceFile } from '../../../cli/src/conference-file/read-conference-file.js';
import { type Cast, emailOf } from './cast.js';

/** The secretariat brings in the story's file, as anybody would bring in theirs, and appoints the people. */
export async function openConference(cast: Cast): Promise<BroughtIn> {
  const secretariat = cast.withRole('SECRETARIAT');
  const { address } = cast.site;
  const door = { address, token: cast.tokenOf(secretariat), once: (step: string) => cast.once(step) };
  const brought = await bringIn(door, await readConferenceFile(cast.story.file));
  await appointEverybody(cast, secretariat, brought);
  return brought;
}

async function appointEverybody(cast: Cast, secretariat: string, { id, stakeholders }: BroughtIn): Promise<void> {
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
