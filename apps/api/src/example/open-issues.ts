import type { Cast } from './cast.js';
import { type InstrumentInHand, provisionOf } from './import-instrument.js';
import type { Opened } from './open-conference.js';

/** Keys of the story → ids. */
export type Ids = ReadonlyMap<string, string>;

export async function openIssues(cast: Cast, conference: Opened, text: InstrumentInHand): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const { key, title, summary, provisions } of cast.story.issues) {
    const provisionIds = provisions.map((number) => provisionOf(text, number).id);
    const id = await cast.act(cast.withRole('SECRETARIAT'), {
      declares: '$conference: ID!, $input: IssueInput!, $key: String!',
      calls: 'openIssue(conferenceId: $conference, input: $input, idempotencyKey: $key)',
      expected: 'Issue',
      variables: { conference: conference.id, input: { title, summary, provisionIds }, key: cast.once(`issue:${key}`) },
    });
    ids.set(key, id);
  }
  return ids;
}

export function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The example speaks of ${key}, which is not in it.`);
  return id;
}
