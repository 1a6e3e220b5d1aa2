import { createHash, randomUUID } from 'node:crypto';
import { equalContent, type Provision } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import {
  addProvision,
  applyContent,
  beginWriting,
  type DraftProvision,
  originsWritten,
  project,
  type Sourced,
  suppressProvision,
} from '#lib/live-draft';
import type { Site } from './desk/desk-text.js';
import type { MergePlan, PlannedText } from './merge-plan.js';

/** The live document, of which only `#lib/live-draft` knows what is inside. */
export type LiveDocument = Parameters<typeof project>[0];

export interface Written {
  /** False where the draft said all of it already. */
  readonly changed: boolean;
  /** Which provision each of the plan's texts is; null where nothing of it is to stand. */
  readonly placed: readonly (string | null)[];
  /** Where the words come from that it wrote. */
  readonly words: readonly Sourced[];
}

/** Carries a plan out, word by word where it can, so that what others type meanwhile stays in its place. */
export function writeMerge(
  doc: LiveDocument,
  provision: DraftProvision,
  { texts }: MergePlan,
  mergeId: string,
): Written {
  let changed = false;
  const notice = (): void => {
    changed = true;
  };
  doc.on('update', notice);
  let after = lastAddedBehind(doc, provision.id);
  const words: Sourced[] = [];
  const placed = texts.map((planned): string | null => {
    const { site, current } = planned.text;
    const { content } = planned;
    if (site.provisionId === null) {
      if (content.length === 0) return null;
      after = add(doc, { provision, site, after });
      words.push(...writeWords(doc, after, planned, mergeId));
      return after;
    }
    if (!equalContent(current, content)) words.push(...writeContent(doc, site.provisionId, planned, mergeId));
    return site.provisionId;
  });
  doc.off('update', notice);
  return { changed, placed, words };
}

// No words at all means that the provision goes: its number stays, and under it what it said.
function writeContent(doc: LiveDocument, id: string, planned: PlannedText, mergeId: string): readonly Sourced[] {
  const goes = planned.content.length === 0;
  done(suppressProvision(doc, id, goes));
  return goes ? [] : writeWords(doc, id, planned, mergeId);
}

function writeWords(
  doc: LiveDocument,
  id: string,
  { content, origins }: PlannedText,
  mergeId: string,
): readonly Sourced[] {
  const beginning = beginWriting(doc, id);
  done(applyContent(doc, id, content, { merge: mergeId }));
  return originsWritten(doc, id, beginning, origins);
}

interface Adding {
  readonly provision: DraftProvision;
  readonly site: Site;
  readonly after: string;
}

function add(doc: LiveDocument, { provision: { id: place, division, series }, site, after }: Adding): string {
  const { label, key } = site as Extract<Site, { kind: 'addition' }>;
  const taken = new Set<string>(project(doc).provisions.map(({ id }) => id));
  const derived = idOf(`${place} ${key}`);
  const id = taken.has(derived) ? randomUUID() : derived;
  const provision = { id, division, series, number: null, label, content: [], suppressed: false };
  done(addProvision(doc, provision as unknown as Provision, after));
  return id;
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
