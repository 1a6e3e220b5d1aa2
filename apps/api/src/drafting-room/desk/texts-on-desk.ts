import { bracketsOf, type Content, type Division, headingOf } from '#lib/drafting';
import { additionsAt } from '#lib/merging';
import type { AmendmentView } from '../../amendments/amendments.reader.js';
import type { Ground } from '../merge-plan.js';
import type { Standing } from '../standing.js';
import { type DeskText, provisionAt } from './desk-text.js';

/**
 * All texts that a merge works on: the provision on the desk with what is asked of it, the provisions to be added
 * behind it, headings, and whatever stands in linked brackets elsewhere, because their options are chosen together.
 */
export function textsOnDesk(
  ground: Ground,
  asked: readonly AmendmentView[],
  links: readonly (readonly string[])[],
): readonly DeskText[] {
  const provision = ground.provisions.find(({ id }) => id === ground.provisionId);
  if (provision === undefined) return [];
  const here = [
    textOf(provision, asked.flatMap(asksOfWords)),
    ...additionsTo(
      ground,
      provision,
      asked.filter(({ kind }) => kind === 'ADD'),
    ),
    ...headings(ground, asked),
  ];
  return [...here, ...linkedTexts(ground, here, links)];
}

// A move with other words asks for these as well as for the place, and each is decided by itself.
function asksOfWords(amendment: AmendmentView): readonly AmendmentView[] {
  const { kind, headingOf: division, content } = amendment;
  if (division !== null || kind === 'ADD') return [];
  if (kind !== 'MOVE') return [amendment];
  return content === null ? [] : [{ ...amendment, kind: 'MOD' }];
}

// Of a provision that was suppressed no words stand, though the draft keeps them under its number.
function textOf({ id, suppressed, content }: Standing, asked: readonly AmendmentView[]): DeskText {
  return { site: { kind: 'provision', provisionId: id }, current: suppressed ? [] : content, asked };
}

// Which additions become one provision is a rule of merging. Where an earlier merge has put words under the same label,
// a further addition asks for others in their place.
function additionsTo({ provisions }: Ground, { id, division }: Standing, asked: readonly AmendmentView[]): DeskText[] {
  const before = new Map(
    provisions
      .filter((each) => each.added && each.label !== null && each.division === division)
      .map((each) => [each.label, each]),
  );
  const groups = additionsAt(
    id,
    asked.map((each) => ({ ...each, ...asAddition(each) })),
  );
  return groups.map((group) => {
    const there = group.label === null ? undefined : before.get(group.label);
    const current = there?.content ?? [];
    const kind = there ? 'MOD' : 'ADD';
    return {
      site: { kind: 'addition', key: group.id, label: group.label, provisionId: there?.id ?? null },
      current,
      asked: group.asked.map((each) => ({ ...each, kind, baseContent: current })),
    };
  });
}

function asAddition({ symbol, coSponsorSymbols, newLabel, content }: AmendmentView) {
  return { sponsors: [symbol, ...coSponsorSymbols], label: newLabel, content: content ?? [] };
}

// A heading is on the desk with the first provision under it, and wherever somebody asks for another one.
function headings(ground: Ground, asked: readonly AmendmentView[]): readonly DeskText[] {
  return ground.divisions.flatMap((division) => {
    const mine = asked.filter((each) => each.headingOf === division.id);
    const text = headingText(division, mine);
    const isOpen = bracketsOf(text.current).length > 0 && firstUnder(ground, division) === ground.provisionId;
    return mine.length > 0 || isOpen ? [text] : [];
  });
}

function headingText(division: Division, asked: readonly AmendmentView[]): DeskText {
  const current = division.suppressed ? [] : headingOf(division);
  return { site: { kind: 'heading', divisionId: division.id }, current, asked };
}

function firstUnder({ provisions, divisions }: Ground, { id }: Division): string | null {
  const under = new Set<string>([id]);
  for (const division of divisions) if (division.parent !== null && under.has(division.parent)) under.add(division.id);
  return provisions.find(({ division }) => under.has(division))?.id ?? null;
}

function linkedTexts(
  { provisions, divisions }: Ground,
  here: readonly DeskText[],
  links: readonly (readonly string[])[],
): DeskText[] {
  const reached = reachedFrom(
    here.flatMap(({ current }) => idsIn(current)),
    links,
  );
  const elsewhere = [...provisions.map((each) => textOf(each, [])), ...divisions.map((each) => headingText(each, []))];
  const known = new Set(here.map(({ site }) => JSON.stringify(placeOf(site))));
  return elsewhere
    .filter(({ site }) => !known.has(JSON.stringify(placeOf(site))))
    .filter(({ current }) => idsIn(current).some((id) => reached.has(id)))
    .map((text) => ({ ...text, only: reached }));
}

function placeOf(site: DeskText['site']): readonly (string | null)[] {
  return [provisionAt(site), site.kind === 'heading' ? site.divisionId : null];
}

function reachedFrom(ids: readonly string[], links: readonly (readonly string[])[]): ReadonlySet<string> {
  const reached = new Set(ids);
  for (let grown = true; grown; ) {
    const more = links.filter((link) => link.some((id) => reached.has(id))).flat();
    grown = more.some((id) => !reached.has(id));
    for (const id of more) reached.add(id);
  }
  return reached;
}

function idsIn(current: Content): readonly string[] {
  return bracketsOf(current).map(({ alternatives }) => alternatives.id);
}
