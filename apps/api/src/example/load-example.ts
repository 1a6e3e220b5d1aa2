import { Cast } from './cast.js';
import { fileAmendments, filePositions } from './file-papers.js';
import { findProvisions, importInstrument } from './import-instrument.js';
import { openConference } from './open-conference.js';
import { openIssues } from './open-issues.js';
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
  say(
    `opening ${story.conference.shortName}: ${story.stakeholders.length} stakeholders, ${story.people.length} people`,
  );
  const conference = await openConference(cast);
  say('importing the text');
  const text = await findProvisions(cast, await importInstrument(cast));
  const issues = await openIssues(cast, conference, text);
  say(`filing ${story.positions.length} positions and ${story.amendments.length} amendments`);
  const positions = await filePositions(cast, conference, issues);
  const amendments = await fileAmendments(cast, issues, text);
  say(`${story.comments.length} comments, and the draft`);
  await sayComments(cast, { positions, amendments, text });
  await putTogether(cast, text, amendments);
  await writePapers(cast, issues);
}
