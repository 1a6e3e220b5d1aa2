import { bracketsOf, type Content, headingOf } from '#lib/drafting';
import { toDivision } from '../base-text.reader.js';
import type { DraftDivisionView, DraftProvisionView } from '../drafts.reader.js';
import type { OwnAmendment } from './own-amendments.reader.js';
import { type Delegation, type TheirWords, theirWords } from './own-wording.js';

export interface OwnWording extends TheirWords {
  readonly provisionId: string | null;
  readonly afterProvisionId: string | null;
  readonly label: string | null;
}

export interface OwnHeading extends TheirWords {
  readonly division: DraftDivisionView;
}

interface Draft {
  readonly provisions: readonly DraftProvisionView[];
  readonly divisions: readonly DraftDivisionView[];
}

/**
 * Every provision on which a delegation asks for something, in reading order: those of the draft, each followed by what
 * it wants behind it, and at the end what it asks of provisions that the draft no longer has.
 */
export function ownWordings(
  { provisions }: Draft,
  amendments: readonly OwnAmendment[],
  of: Delegation,
): readonly OwnWording[] {
  const there = new Set(provisions.map(({ id }) => id));
  const about = amendments.filter(({ headingOf: division }) => division === null);
  const wanted = about.filter((each) => each.kind === 'ADD' && !there.has(each.addedProvisionId ?? ''));
  const standing = about.filter((each) => !wanted.includes(each));
  const lost = standing.filter((each) => !there.has(placeOf(each)));
  return [
    ...provisions.flatMap((provision) => [
      ...ofProvision(provision, standing, of),
      ...wanted.filter(({ provisionId }) => provisionId === provision.id).map((each) => addition(each, of)),
    ]),
    ...wanted.filter(({ provisionId }) => !there.has(provisionId)).map((each) => addition(each, of)),
    ...[...new Set(lost.map(placeOf))].map((id) => ({
      ...nowhere,
      ...theirWords(
        [],
        lost.filter((each) => placeOf(each) === id),
        of,
      ),
    })),
  ];
}

export function ownHeadings(
  { divisions }: Draft,
  amendments: readonly OwnAmendment[],
  of: Delegation,
): readonly OwnHeading[] {
  return divisions.flatMap((division) => {
    const asked = amendments.filter((each) => each.headingOf === division.id);
    if (asked.length === 0) return [];
    const heading = division.suppressed ? [] : headingOf(toDivision(division));
    return [{ division, ...theirWords(heading, asked, of) }];
  });
}

const nowhere = { provisionId: null, afterProvisionId: null, label: null };

function placeOf({ addedProvisionId, provisionId }: OwnAmendment): string {
  return addedProvisionId ?? provisionId;
}

function ofProvision(
  provision: DraftProvisionView,
  standing: readonly OwnAmendment[],
  of: Delegation,
): readonly OwnWording[] {
  const words: Content = provision.suppressed ? [] : provision.content;
  const inBrackets = idsInBrackets(words, of);
  const asked = standing.filter((each) => placeOf(each) === provision.id || inBrackets.has(each.id));
  if (asked.length === 0) return [];
  const move = asked.find(({ kind, merged }) => kind === 'MOVE' && !merged);
  const afterProvisionId = move?.afterProvisionId ?? null;
  return [{ provisionId: provision.id, afterProvisionId, label: null, ...theirWords(words, asked, of) }];
}

/** Amendments whose words stand in a bracket there, as of a move that is open at both of its ends. */
function idsInBrackets(words: Content, { brackets }: Delegation): ReadonlySet<string> {
  const here = new Set<string>(bracketsOf(words).map(({ alternatives }) => alternatives.id));
  const known = brackets.filter(({ id }) => here.has(id));
  return new Set(known.flatMap(({ options }) => options.flatMap(({ amendments }) => amendments)));
}

function addition(amendment: OwnAmendment, of: Delegation): OwnWording {
  const { provisionId, newLabel } = amendment;
  const words = theirWords([], [amendment], of);
  return { ...words, provisionId: null, afterProvisionId: provisionId, label: newLabel, rebase: 'CLEAN' };
}
