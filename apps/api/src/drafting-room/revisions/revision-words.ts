import { createHash } from 'node:crypto';
import { type Content, type Division, headingOf, type Instrument, labelOf, type Provision } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { type Json, revisionText, type SealedText } from '#lib/record';

/** All that is sealed of a draft, in reading order. */
export type SealedWords = Pick<Instrument, 'divisions' | 'provisions'>;

/** Where a revision stands among those of its draft. */
export type RevisionPlace = Pick<SealedText, 'draftId' | 'number' | 'previous'>;

/**
 * The text that the digest is taken of. Its parts bear the names that the API gives them, so that whoever has the
 * answer can take the digest again.
 */
export function canonicalText({ draftId, number, previous }: RevisionPlace, words: SealedWords): string {
  const divisions = words.divisions.map(saidOfDivision);
  const provisions = words.provisions.map(saidOfProvision);
  const text = revisionText({ draftId, number, previous, divisions, provisions });
  if (isRefusal(text)) throw new Error(`The draft ${draftId} has no canonical form at ${text.path}`);
  return text as string;
}

export function digestOf(place: RevisionPlace, words: SealedWords): string {
  return createHash('sha256').update(canonicalText(place, words), 'utf8').digest('hex');
}

function saidOfDivision(division: Division): Json {
  const { id, kind, parent, number, label, suppressed = false } = division;
  return { id, kind, parentId: parent, number, label, heading: json(headingOf(division)), suppressed };
}

function saidOfProvision(provision: Provision): Json {
  const { id, division, series, number, label, openLabel, movedFrom = null, content, suppressed } = provision;
  const open = openLabel === undefined ? null : json(labelOf(provision));
  const said = { id, divisionId: division, series, number, label, openLabel: open, movedFrom };
  return { ...said, content: json(content), suppressed };
}

const json = (content: Content): Json => content as unknown as Json;
