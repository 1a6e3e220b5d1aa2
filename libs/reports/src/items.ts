import type { Content } from '#lib/drafting';
import { type Locale, listed, say } from '#lib/words';
import { entry, item, paragraph, saying, words } from './blocks.js';
import type { ItemFacts } from './facts.js';
import { type DraftedSection, sectionKey } from './section.js';

/** One item of the agenda: what lay before the meeting, what was said, who had the floor, and what was decided. */
export function itemSection(locale: Locale, facts: ItemFacts): DraftedSection {
  const { id, number, title } = facts;
  const said: Content = [
    ...about(locale, facts),
    ...facts.interventions.flatMap(({ by, text }) => saying(by, text)),
    ...floor(locale, facts),
    ...decided(locale, facts),
  ];
  return {
    key: sectionKey('ITEM', id),
    kind: 'ITEM',
    title: say(locale, 'report.title.ITEM', { number, title }),
    content: said.length > 0 ? said : [paragraph(say(locale, 'report.nothingNoted'))],
    changes: [],
  };
}

function about(locale: Locale, { provisions, documents }: ItemFacts): Content {
  const cited = provisions.map((each) => say(locale, 'report.provision', { cited: each }));
  return [
    ...(cited.length > 0 ? [paragraph(say(locale, 'report.about', { provisions: listed(locale, cited) }))] : []),
    ...(documents.length > 0 ? [paragraph(say(locale, 'report.before'))] : []),
    ...documents.map((each) => item('–', words(each.cited, 'strong'), ` ${each.title}`)),
  ];
}

function floor(locale: Locale, { spoken }: ItemFacts): Content {
  if (spoken.length === 0) return [];
  return [
    paragraph(words(say(locale, 'report.hadTheFloor'), 'emphasis')),
    ...spoken.map(({ by, turns, seconds }) =>
      item('–', say(locale, 'report.spoke', { by, turns, minutes: Math.max(1, Math.round(seconds / 60)) })),
    ),
  ];
}

function decided(locale: Locale, { decisions }: ItemFacts): Content {
  if (decisions.length === 0) return [];
  return [
    paragraph(words(say(locale, 'report.decided'), 'emphasis')),
    ...decisions.flatMap(({ cited, text }) =>
      cited === null ? [item('–', text)] : entry('–', say(locale, 'report.provision', { cited }), text),
    ),
  ];
}
