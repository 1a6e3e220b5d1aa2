import { Cast } from './cast.js';
import { fileAmendments, filePositions } from './file-papers.js';
import { findProvisions, type InstrumentInHand } from './find-provisions.js';
import { openConference } from './open-conference.js';
import { openDesks } from './open-desks.js';
import { putTogether } from './put-together.js';
import { sayComments } from './say-comments.js';
import type { Site } from './site.js';
import type { Story } from './story.js';
import { writePapers } from './write-papers.js';

/**
 * Lives the story through once, by the same doors as everybody: sessions, GraphQL and the import.
 *
 * Every step carries an idempotency key of its own, so that an example whose loading broke off is finished by loading
 * it again, and one that is complete is left as it is.
 */
export async function loadExample(site: Site, story: Story, say: (line: string) => void = () => {}): Promise<void> {
  const cast = await Cast.of(site, story);
  say(`importing the conference ${story.slug}, and appointing ${story.people.length} people`);
  const conference = await openConference(cast);
  await openDesks(cast);
  const texts: InstrumentInHand[] = [];
  for (const [title, id] of conference.texts) texts.push(await findProvisions(cast, title, id));
  const [text] = texts;
  if (!text) throw new Error(`The example ${story.slug} brings no text along.`);
  say(`filing ${story.positions.length} positions and ${story.amendments.length} amendments`);
  const positions = await filePositions(cast, conference);
  const amendments = await fileAmendments(cast, conference.issues, text);
  say(`${story.comments.length} comments, ${texts.length === 1 ? 'and the draft' : `and ${texts.length} drafts`}`);
  await sayComments(cast, { positions, amendments, text });
  await putTogether(cast, texts, amendments);
  await writePapers(cast, conference.issues);
}
