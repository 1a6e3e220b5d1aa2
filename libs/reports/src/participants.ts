import type { Content } from '#lib/drafting';
import { type Locale, say, sayKind } from '#lib/words';
import { item, paragraph, words } from './blocks.js';
import type { Body, MeetingFacts } from './facts.js';
import { type DraftedSection, sectionKey } from './section.js';

/** A head of delegation, named beside the report. */
export interface Head {
  readonly bodyId: string;
  readonly personId: string;
}

const CATEGORIES = [
  'GOVERNMENT',
  'REGULATOR',
  'OPERATOR',
  'PRIVATE_SECTOR',
  'CIVIL_SOCIETY',
  'INTERNATIONAL_ORGANISATION',
];

/** Bodies by category, governments first, and by name within each. */
export function inListOrder(bodies: readonly Body[]): readonly Body[] {
  const place = ({ category }: Body): number =>
    (CATEGORIES.indexOf(category) + CATEGORIES.length + 1) % (CATEGORIES.length + 1);
  return bodies.toSorted((a, b) => place(a) - place(b) || compare(a.name, b.name) || compare(a.id, b.id));
}

export function headsIn(bodies: readonly Body[]): readonly Head[] {
  return inListOrder(bodies).flatMap(({ id, headId }) => (headId === null ? [] : [{ bodyId: id, personId: headId }]));
}

export function participantsSection(locale: Locale, { bodies }: MeetingFacts): DraftedSection {
  const counted = bodies.flatMap(({ inRoom, remote }) => (inRoom === null ? [] : [inRoom + (remote ?? 0)]));
  const people = counted.reduce((sum, each) => sum + each, 0);
  const head =
    counted.length === 0
      ? say(locale, 'report.bodies', { bodies: bodies.length })
      : say(locale, 'report.bodiesAndPeople', { bodies: bodies.length, people });
  return {
    key: sectionKey('PARTICIPANTS'),
    kind: 'PARTICIPANTS',
    title: say(locale, 'report.title.PARTICIPANTS'),
    content:
      bodies.length === 0 ? [paragraph(say(locale, 'report.nobody'))] : [paragraph(head), ...listOf(locale, bodies)],
    changes: [],
  };
}

function listOf(locale: Locale, bodies: readonly Body[]): Content {
  const all = inListOrder(bodies);
  return all.flatMap((body, at) => {
    const isFirst = all[at - 1]?.category !== body.category;
    const category = sayKind(locale, 'category', body.category, { kind: body.category });
    return [...(isFirst ? [paragraph(words(category, 'strong'))] : []), item('–', lineOf(locale, body))];
  });
}

function lineOf(locale: Locale, { name, symbol, country, inRoom, remote }: Body): string {
  const place = country === '' || name.includes(country) ? '' : `, ${country}`;
  const came = inRoom === null ? '' : ` – ${say(locale, 'report.came', { inRoom, remote: remote ?? 0 })}`;
  return `${name} (${symbol})${place}${came}`;
}

// By code unit: the same on every machine.
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
