import type { Content } from '#lib/drafting';
import { type Locale, say, sayKind } from '#lib/words';
import { fitting, item, paragraph } from './blocks.js';
import type { HeldMeeting, ItemFacts, MeetingFacts, ReportReach } from './facts.js';
import { forAudience } from './for-audience.js';
import { itemSection } from './items.js';
import { type Head, headsIn, participantsSection } from './participants.js';
import { type DraftedSection, type SectionKind, sectionKey } from './section.js';
import { callsContent, concernsContent, statementsContent } from './settled.js';
import { textSection } from './texts.js';

export interface DraftedReport {
  readonly sections: readonly DraftedSection[];
  readonly heads: readonly Head[];
}

/** The report of a meeting as the record has it, for those who may read this far, in this language. */
export function draftReport(all: MeetingFacts, reach: ReportReach, locale: Locale): DraftedReport {
  const facts = forAudience(all, reach);
  const { items, texts, calls, concerns, statements } = facts;
  const plain = (kind: SectionKind, content: Content): DraftedSection => ({
    key: sectionKey(kind),
    kind,
    title: say(locale, `report.title.${kind}` as 'report.title.AGENDA'),
    content,
    changes: [],
  });
  const sections = [
    plain('MEETING', heldContent(locale, facts.meeting)),
    participantsSection(locale, facts),
    plain('AGENDA', agendaContent(locale, items)),
    ...items.map((each) => itemSection(locale, each)),
    ...texts.map((each) => textSection(locale, each)),
    ...(calls.length > 0 ? [plain('CALLS', callsContent(locale, calls))] : []),
    ...(concerns.length > 0 ? [plain('CONCERNS', concernsContent(locale, concerns))] : []),
    ...(statements.length > 0 ? [plain('STATEMENTS', statementsContent(locale, statements))] : []),
    plain('CLOSING', []),
  ];
  return { sections: sections.map((each) => fitted(locale, each)), heads: headsIn(facts.bodies) };
}

function fitted(locale: Locale, section: DraftedSection): DraftedSection {
  return { ...section, content: fitting(section.content, (count) => say(locale, 'report.more', { count })) };
}

function heldContent(locale: Locale, held: HeldMeeting): Content {
  const { name, conference, kind, place, venue, startsOn, endsOn, deliverables } = held;
  const where = venue === '' ? place : `${venue}, ${place}`;
  const said = {
    name,
    conference,
    kind: sayKind(locale, 'meeting', kind, { kind }),
    place: where,
    from: startsOn,
    to: endsOn,
  };
  return [
    paragraph(say(locale, startsOn === endsOn ? 'report.heldOn' : 'report.held', said)),
    ...(deliverables.length > 0 ? [paragraph(say(locale, 'report.deliverables'))] : []),
    ...deliverables.map((each) => item('–', each)),
  ];
}

function agendaContent(locale: Locale, items: readonly ItemFacts[]): Content {
  if (items.length === 0) return [paragraph(say(locale, 'report.noAgenda'))];
  return items.map(({ number, title }) => item(`${number}.`, title));
}
