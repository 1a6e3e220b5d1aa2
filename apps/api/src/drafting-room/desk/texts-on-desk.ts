import { bracketsOf } from '#lib/drafting';
import { additionsAt } from '#lib/merging';
import type { AmendmentView } from '../../amendments/amendments.reader.js';
import type { Ground, Standing } from '../merge-plan.js';
import type { DeskText } from './desk-text.js';

/**
 * All texts that a merge works on: the provision on the desk with what is asked of it, the provisions to be added
 * behind it, and whatever stands in linked brackets elsewhere, because their options are chosen together.
 */
export function textsOnDesk(
  ground: Ground,
  asked: readonly AmendmentView[],
  links: readonly (readonly string[])[],
): readonly DeskText[] {
  const provision = ground.provisions.find(({ id }) => id === ground.provisionId);
  if (provision === undefined) return [];
  const own = textOf(
    provision,
    asked.filter(({ kind }) => kind !== 'ADD'),
  );
  const additions = additionsTo(
    ground,
    provision,
    asked.filter(({ kind }) => kind === 'ADD'),
  );
  return [own, ...additions, ...linkedTexts(ground, [own, ...additions], links)];
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

function linkedTexts(
  { provisions }: Ground,
  texts: readonly DeskText[],
  links: readonly (readonly string[])[],
): DeskText[] {
  const here = new Set(texts.map(({ site }) => site.provisionId));
  const reached = new Set(texts.flatMap(({ current }) => idsIn(current)));
  for (let grown = true; grown; ) {
    const more = links.filter((ids) => ids.some((id) => reached.has(id))).flat();
    grown = more.some((id) => !reached.has(id));
    for (const id of more) reached.add(id);
  }
  return provisions
    .filter(({ id, content }) => !here.has(id) && idsIn(content).some((bracket) => reached.has(bracket)))
    .map((each) => ({ ...textOf(each, []), only: reached }));
}

function idsIn(content: DeskText['current']): readonly string[] {
  return bracketsOf(content).map(({ alternatives }) => alternatives.id);
}
