import { bracketsOf, type Content } from '#lib/drafting';
import { asTheyWouldHaveIt, type Rebase, type StandingBracket, type WrittenOn } from '#lib/merging';
import type { OwnAmendment } from './own-amendments.reader.js';

/** Words as a delegation would have them. */
export interface TheirWords {
  readonly content: Content;
  readonly current: Content;
  readonly rebase: Uppercase<Rebase['kind']>;
  readonly amendmentIds: readonly string[];
}

/** Whose words these are to be, and what is known of the brackets that stand. */
export interface Delegation {
  readonly symbol: string;
  readonly brackets: readonly StandingBracket[];
}

/** What its amendments make of words that stand: those of one provision, or of one heading. */
export function theirWords(current: Content, amendments: readonly OwnAmendment[], of: Delegation): TheirWords {
  const written = amendments.map((each) => asWritten(each, current));
  const brackets = [...of.brackets, ...bySponsors(current, amendments, of)];
  const { content, settled, kind } = asTheyWouldHaveIt({ current, brackets, written });
  const rebase = amendments.every(asksForPlaceAlone) ? placed(amendments) : kind;
  return {
    content,
    current: settled,
    rebase: rebase.toUpperCase() as TheirWords['rebase'],
    amendmentIds: amendments.map(({ id }) => id),
  };
}

// A move asks nothing of the words, wherever they go by now.
function asWritten(amendment: OwnAmendment, current: Content): WrittenOn {
  const { id, kind, content, baseContent } = amendment;
  if (kind === 'MOVE' && asksForPlaceAlone(amendment))
    return { amendment: { id, sponsors: [], kind: 'MOD', content: current }, base: current };
  const asked = { id, sponsors: [], kind: kind === 'MOVE' ? ('MOD' as const) : kind, content };
  return { amendment: asked, base: kind === 'ADD' ? [] : baseContent };
}

function asksForPlaceAlone({ kind, content, merged }: OwnAmendment): boolean {
  return kind === 'MOVE' && (content === null || merged);
}

function placed(amendments: readonly OwnAmendment[]): Rebase['kind'] {
  return amendments.every(({ merged }) => merged) ? 'contained' : 'clean';
}

/** Of a bracket that no merge is known to have opened, the sponsors' names tell whose option is whose. */
function bySponsors(
  current: Content,
  [first]: readonly OwnAmendment[],
  { symbol, brackets }: Delegation,
): readonly StandingBracket[] {
  const known = new Set(brackets.map(({ id }) => id));
  const standsFor = (sponsors: readonly string[]) => (first && sponsors.includes(symbol) ? [first.id] : []);
  return bracketsOf(current)
    .filter(({ alternatives }) => !known.has(alternatives.id))
    .map(({ alternatives: { id, options } }) => ({
      id,
      options: options.map((option) => ({ id: option.id, amendments: standsFor(option.sponsors) })),
    }));
}
