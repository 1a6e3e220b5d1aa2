import { createHash, randomUUID } from 'node:crypto';
import { type Content, equalContent, type Provision } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import {
  addProvision,
  applyContent,
  applyHeading,
  beginWriting,
  type DraftProvision,
  moveProvision,
  originsWritten,
  project,
  projectProvision,
  type Sourced,
  suppressDivision,
  suppressProvision,
} from '#lib/live-draft';
import type { Site } from './desk/desk-text.js';
import type { PlacedText, RealMove } from './desk/to-write.js';
import type { MergePlan } from './merge-plan.js';

/** The live document, of which only `#lib/live-draft` knows what is inside. */
export type LiveDocument = Parameters<typeof project>[0];

/** Where a text stands when it has been written. */
export type Placed = { readonly provisionId: string } | { readonly divisionId: string };

export interface Written {
  /** False where the draft said all of it already. */
  readonly changed: boolean;
  /** Where each of the plan's texts stands; null where nothing of it is to stand. */
  readonly placed: readonly (Placed | null)[];
  /** Where the words come from that it wrote. */
  readonly words: readonly Sourced[];
}

/** Carries a plan out, word by word where it can, so that what others type meanwhile stays in its place. */
export function writeMerge(
  doc: LiveDocument,
  provision: DraftProvision,
  { texts, move }: MergePlan,
  mergeId: string,
): Written {
  let changed = false;
  const notice = (): void => {
    changed = true;
  };
  doc.on('update', notice);
  const words: Sourced[] = [];
  let after = lastAddedBehind(doc, provision.id);
  const placed = texts.map((text): Placed | null => {
    if (text.site.kind === 'heading') return writeHeading(doc, text.site.divisionId, text, mergeId);
    const there = placeOf(doc, provision, text, after);
    if (there === null) return null;
    if (there.isNew && text.site.kind === 'addition') after = there.provisionId;
    words.push(...writeContent(doc, there.provisionId, text, mergeId));
    return there;
  });
  if (move !== null) moveAway(doc, move);
  doc.off('update', notice);
  return { changed, placed, words };
}

/** Nobody types in a heading; no words at all mean that it goes, as a provision does. */
function writeHeading(doc: LiveDocument, divisionId: string, { current, content }: PlacedText, merge: string): Placed {
  if (equalContent(current, content)) return { divisionId };
  const goes = content.length === 0;
  done(suppressDivision(doc, divisionId, goes));
  if (!goes) done(applyHeading(doc, divisionId, content, { merge }));
  return { divisionId };
}

// No words at all means that the provision goes: its number stays, and under it what it said.
function writeContent(doc: LiveDocument, id: string, text: PlacedText, mergeId: string): readonly Sourced[] {
  const { current, content, origins } = text;
  if (equalContent(current, content)) return [];
  const goes = content.length === 0;
  done(suppressProvision(doc, id, goes));
  if (goes) return [];
  const beginning = beginWriting(doc, id);
  done(applyContent(doc, id, content, { merge: mergeId }));
  return originsWritten(doc, id, beginning, origins);
}

interface There {
  readonly provisionId: string;
  readonly isNew: boolean;
}

function placeOf(
  doc: LiveDocument,
  provision: DraftProvision,
  { site, content }: { readonly site: Site; readonly content: Content },
  after: string,
): There | null {
  if (site.kind === 'provision') return { provisionId: site.provisionId, isNew: false };
  if (site.kind === 'addition' && site.provisionId !== null) return { provisionId: site.provisionId, isNew: false };
  if (content.length === 0) return null;
  const provisionId =
    site.kind === 'addition'
      ? add(doc, { ...provision, label: site.label }, { key: `${provision.id} ${site.key}`, after })
      : arrive(doc, provision, site as Extract<Site, { kind: 'arrival' }>);
  return { provisionId, isNew: true };
}

function add(
  doc: LiveDocument,
  { division, series, label, movedFrom }: Pick<Provision, 'division' | 'series' | 'label' | 'movedFrom'>,
  { key, after }: { readonly key: string; readonly after: string },
): string {
  const taken = new Set<string>(project(doc).provisions.map(({ id }) => id));
  const derived = idOf(key);
  const id = taken.has(derived) ? randomUUID() : derived;
  const moved = movedFrom === undefined ? {} : { movedFrom };
  const provision = { id, division, series, number: null, label, content: [], suppressed: false, ...moved };
  done(addProvision(doc, provision as unknown as Provision, after));
  return id;
}

function arrive(
  doc: LiveDocument,
  { series, label, id: movedFrom }: DraftProvision,
  { from, after }: Extract<Site, { kind: 'arrival' }>,
): string {
  const division = divisionOf(doc, after);
  return add(doc, { division, series, label, movedFrom }, { key: `${from} to ${after}`, after });
}

function moveAway(doc: LiveDocument, { provisionId, after }: RealMove): void {
  done(moveProvision(doc, provisionId, { after, division: divisionOf(doc, after) }));
}

function divisionOf(doc: LiveDocument, provisionId: string): Provision['division'] {
  const found = projectProvision(doc, provisionId);
  if (found === null) throw new Error(`The plan names a provision that is not there: ${provisionId}`);
  return found.division;
}

// The same addition at the same place gets the same id, wherever and whenever it is put in.
function idOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// What earlier merges added behind the provision comes first.
function lastAddedBehind(doc: LiveDocument, provisionId: string): string {
  const all = project(doc).provisions;
  let at = all.findIndex(({ id }) => id === provisionId);
  while (all[at + 1]?.added) at++;
  return all[at]?.id ?? provisionId;
}

// The document is locked and was just read, so nothing of this can be missing.
function done(outcome: unknown): void {
  if (isRefusal(outcome)) throw new Error(`The draft refused what was planned on it: ${JSON.stringify(outcome)}`);
}
