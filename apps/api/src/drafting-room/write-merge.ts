import { randomUUID } from 'node:crypto';
import type { Content, Provision } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { addProvision, applyContent, type DraftProvision, project, suppressProvision } from '#lib/live-draft';
import type { Addition, MergePlan } from './merge-plan.js';

/** The live document, of which only `#lib/live-draft` knows what is inside. */
export type LiveDocument = Parameters<typeof project>[0];

export interface Written {
  /** False where the draft said all of it already. */
  readonly changed: boolean;
  /** Which provision each of the additions became. */
  readonly addedFor: ReadonlyMap<string, string>;
}

/** Carries a plan out, word by word where it can, so that what others type meanwhile stays in its place. */
export function writeMerge(doc: LiveDocument, provision: DraftProvision, plan: MergePlan, mergeId: string): Written {
  let changed = false;
  const notice = (): void => {
    changed = true;
  };
  doc.on('update', notice);
  if (plan.content !== null) writeContent(doc, provision, plan.content, mergeId);
  const addedFor = new Map<string, string>();
  let after = lastAddedBehind(doc, provision.id);
  for (const addition of plan.additions) {
    const id = addition.provisionId ?? add(doc, provision, addition, after);
    if (addition.provisionId === null) after = id;
    done(applyContent(doc, id, addition.content, { merge: mergeId }));
    for (const amendmentId of addition.amendmentIds) addedFor.set(amendmentId, id);
  }
  doc.off('update', notice);
  return { changed, addedFor };
}

// No words at all means that the provision goes: its number stays, and under it what it said.
function writeContent(doc: LiveDocument, { id, suppressed }: DraftProvision, content: Content, mergeId: string): void {
  const goes = content.length === 0;
  if (goes !== suppressed) done(suppressProvision(doc, id, goes));
  if (!goes) done(applyContent(doc, id, content, { merge: mergeId }));
}

function add(doc: LiveDocument, { division, series }: DraftProvision, { label }: Addition, after: string): string {
  const id = randomUUID();
  const provision = { id, division, series, number: null, label, content: [], suppressed: false };
  done(addProvision(doc, provision as unknown as Provision, after));
  return id;
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
