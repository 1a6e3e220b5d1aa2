import { forgetAnswers, forgetAnswersOfOthers } from '../client/kept-answers.js';
import { liveServer } from '../client/live-server.js';
import { databaseNames } from '../live/device-names.js';

/** Nothing of a person stays on this device, but words of theirs that no server has. */
export async function leaveNothingOf(person: string): Promise<void> {
  await Promise.all([forgetAnswers(person), forgetDraftsOf([person])]);
}

/** Somebody is at this device: nothing of anybody else stays on it. */
export async function leaveNothingOfOthers(person: string): Promise<void> {
  const others = (await peopleHere()).filter((each) => each !== person);
  await Promise.all([forgetAnswersOfOthers(person), forgetDraftsOf(others)]);
}

// Loaded when it is needed: most pages have nothing of the drafting room in them.
async function forgetDraftsOf(people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  const { forgetCopies } = await import('../live/forget-copies.js');
  await Promise.all(people.map((person) => forgetCopies({ server: liveServer(), person })));
}

/** Whose drafts are on the device, as the names of their copies say. */
async function peopleHere(): Promise<readonly string[]> {
  const before = `caucus ${liveServer()} `;
  const names = (await databaseNames()).filter((name) => name.startsWith(before));
  return [...new Set(names.map((name) => name.slice(before.length).split(' ')[0] ?? ''))];
}
