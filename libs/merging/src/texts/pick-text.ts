import {
  type Content,
  type Division,
  type DivisionId,
  type Instrument,
  leading,
  type Provision,
  type ProvisionId,
  plainText,
  withHeading,
  withLabel,
} from '#lib/drafting';
import { pick } from '../pick.js';
import { type Bracketed, lineFrom } from './bracketed.js';
import type { MergedDivision, MergedProvision, TextComposite } from './merged-text.js';
import { type Standing, standingFor } from './presence.js';

/**
 * The whole text as one delegation proposed it, or as the base has it, provision by provision and in its order. What
 * it added bears ids of the composite.
 */
export function pickText(merged: TextComposite, symbol: string | 'base'): Instrument {
  const words: Reading = (bracketed) => pick(bracketed, symbol);
  return {
    title: plainText(words(lineFrom(merged.title, merged.openTitle))),
    language: merged.language,
    divisions: merged.divisions.flatMap((each) => {
      const standing = standingFor(each.presence, symbol);
      return standing === 'absent' ? [] : [divisionAs(each, standing, words, each.moved ?? each.id)];
    }),
    provisions: merged.provisions.flatMap((each) => {
      const standing = standingFor(each.presence, symbol);
      if (standing === 'absent') return [];
      const { id, moved, movedFrom } = each;
      return [provisionAs(each, standing, words, { id: moved ?? id, movedFrom })];
    }),
  };
}

/** The text with all its brackets, at every place that any text has. What moved stands at both places. */
export function bracketedText(merged: TextComposite): Instrument {
  const words: Reading = ({ content }) => content;
  const standing = ({ presence }: MergedDivision | MergedProvision) =>
    presence.base === 'suppressed' ? 'suppressed' : 'standing';
  return {
    title: merged.title,
    language: merged.language,
    divisions: merged.divisions.map((each) => divisionAs(each, standing(each), words, each.id)),
    provisions: merged.provisions.map((each) =>
      provisionAs(each, standing(each), words, { id: each.id, movedFrom: each.moved ?? each.movedFrom }),
    ),
  };
}

/** How brackets are read: settled for somebody, or left standing. */
type Reading = (bracketed: Bracketed) => Content;

function divisionAs(merged: MergedDivision, standing: Standing, words: Reading, id: DivisionId): Division {
  const division: Division = {
    id,
    kind: merged.kind,
    parent: merged.parent,
    number: plainWords(words(lineFrom(merged.number, merged.openNumber))) || null,
    label: plainWords(words(lineFrom(merged.label, merged.openLabel))),
    title: '',
    ...(standing === 'suppressed' ? { suppressed: true } : {}),
  };
  return withHeading(division, words(lineFrom(merged.title, merged.openTitle)));
}

function provisionAs(
  merged: MergedProvision,
  standing: Standing,
  words: Reading,
  { id, movedFrom }: { readonly id: ProvisionId; readonly movedFrom: ProvisionId | null },
): Provision {
  const provision: Provision = {
    id,
    division: merged.division,
    series: merged.series,
    number: plainWords(words(lineFrom(merged.number, merged.openNumber))) || null,
    label: null,
    content: words(merged),
    suppressed: standing === 'suppressed',
    ...(movedFrom === null ? {} : { movedFrom }),
  };
  return withLabel(provision, words(lineFrom(merged.label, merged.openLabel)));
}

/** Of a line that can't be open by itself. */
function plainWords(content: Content): string {
  return plainText(leading(content));
}
