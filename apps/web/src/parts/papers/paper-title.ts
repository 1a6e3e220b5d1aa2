import type { PaperInListFragment } from '#lib/contract';
import type { Words } from '../../client/words.js';
import { provisionName } from '../provision-name.js';
import { calm } from '../text/DivisionName.js';

type Titled = Pick<PaperInListFragment, 'kind' | 'issue' | 'provision' | 'heading' | 'proposal'>;

/** What a paper is called: what it will be, and on what. */
export function paperTitle(words: Words, { kind, issue, provision, heading, proposal }: Titled): string {
  const on = issue === null ? '' : words.say('issue.named', { number: issue.number, title: issue.title });
  if (kind !== 'AMENDMENT') return words.say(`paper.title.${kind}`, { issue: on });
  const place = heading
    ? words.say('amendment.aboutHeading', { division: calm(heading.label) })
    : provision
      ? provisionName(words, provision)
      : '';
  if (proposal === 'ADD') return words.say('paper.title.ADD', { place });
  return words.say('paper.title.AMENDMENT', { proposal: proposal ?? '', place });
}
