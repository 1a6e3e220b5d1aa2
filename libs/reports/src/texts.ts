import { countBrackets, equalContent } from '#lib/drafting';
import { type Locale, listed, say } from '#lib/words';
import { paragraph } from './blocks.js';
import type { ProvisionFacts, TextFacts } from './facts.js';
import { type DraftedSection, type ShownChange, sectionKey } from './section.js';

/** What became of a text at the meeting. The words before and after stand beside the section, for nobody to edit. */
export function textSection(locale: Locale, { id, title, before, after, provisions }: TextFacts): DraftedSection {
  const changes = provisions.flatMap(changeOf);
  const cited = changes.map((each) => say(locale, 'report.provision', { cited: each.cited }));
  const brackets = (side: 'before' | 'after'): number =>
    provisions.reduce((sum, each) => sum + countBrackets(each[side] ?? []), 0);
  const compared = say(locale, 'report.compared', {
    before: before ?? say(locale, 'report.textInForce'),
    after: after ?? say(locale, 'report.textNow'),
  });
  return {
    key: sectionKey('TEXT', id),
    kind: 'TEXT',
    title: say(locale, 'report.title.TEXT', { title }),
    content: [
      paragraph(compared),
      paragraph(
        changes.length === 0
          ? say(locale, 'report.unchanged')
          : say(locale, 'report.changed', { count: changes.length, provisions: listed(locale, cited) }),
      ),
      paragraph(say(locale, 'report.brackets', { before: brackets('before'), after: brackets('after') })),
    ],
    changes,
  };
}

function changeOf({ id, cited, before, after }: ProvisionFacts): readonly ShownChange[] {
  const [was, is] = [before ?? [], after ?? []];
  return equalContent(was, is) ? [] : [{ provisionId: id, cited, before: was, after: is }];
}
