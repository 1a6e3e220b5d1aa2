import { say } from '#lib/words';
import { withDatabase } from '../doctor/database.js';
import { Failure } from '../failure.js';
import { forgetPerson } from '../forget/forget-person.js';
import { locale } from '../locale.js';
import { print } from '../print.js';

/** `forget PERSON`: whose acts theirs were is taken out of the record for good, with their name and their account. */
export async function forget(person: string): Promise<void> {
  const entries = await withDatabase((client) => forgetPerson(client, person));
  if (entries === null) throw new Failure(say(locale, 'cli.nobodyKnown', { person }));
  print(say(locale, 'cli.forgotten', { entries }));
}
