import * as Y from 'yjs';
import { type Content, type Division, labelOf, type Provision, withHeading, withLabel } from '#lib/drafting';
import { type Refusal, refuse } from '#lib/foundation';
import type { Provenance } from './apply-content.js';
import { factsOf } from './flatten.js';
import { bracketMapOf, type DivisionFacts, divisionsOf, provisionsOf } from './layout.js';
import { divisionFrom, projectProvision } from './project.js';
import { writeFacts } from './write-facts.js';

type DivisionMissing = Refusal<'DivisionMissing', { division: string }>;
type ProvisionMissing = Refusal<'ProvisionMissing', { provision: string }>;

/**
 * Makes a heading say `heading`, a content of one paragraph with or without brackets.
 *
 * Nobody types in headings, so a heading is one value. Its brackets are known beside it like those of words, under the
 * id of the division.
 */
export function applyHeading(
  doc: Y.Doc,
  division: string,
  heading: Content,
  { merge }: Provenance,
): null | DivisionMissing {
  const known = divisionsOf(doc).get(division);
  if (known === undefined) return refuse('DivisionMissing', { division });
  const next = withHeading(divisionFrom(division, known), heading);
  const open: Content = next.openTitle === undefined ? [] : [{ kind: 'paragraph', content: next.openTitle }];
  doc.transact(() => {
    setDivision(doc, next, known);
    writeFacts(bracketMapOf(doc), division, factsOf(division, open, merge));
  }, 'server');
  return null;
}

/** Its heading stays and stands as “(SUP)”. */
export function suppressDivision(doc: Y.Doc, division: string, suppressed: boolean): null | DivisionMissing {
  const known = divisionsOf(doc).get(division);
  if (known === undefined) return refuse('DivisionMissing', { division });
  const { suppressed: _, ...rest } = divisionFrom(division, known);
  setDivision(doc, suppressed ? { ...rest, suppressed } : rest, known);
  return null;
}

/** Makes the label of a provision say `label`, a content of one paragraph with or without brackets. */
export function applyLabel(doc: Y.Doc, provision: string, label: Content): null | ProvisionMissing {
  const map = provisionsOf(doc).get(provision);
  const known = projectProvision(doc, provision);
  if (!(map instanceof Y.Map) || known === null) return refuse('ProvisionMissing', { provision });
  const next: Provision = withLabel(known, label);
  doc.transact(() => {
    if (next.label !== known.label) map.set('label', next.label);
    if (next.openLabel === undefined) map.delete('openLabel');
    else if (JSON.stringify(labelOf(next)) !== JSON.stringify(labelOf(known))) map.set('openLabel', next.openLabel);
  }, 'server');
  return null;
}

function setDivision(doc: Y.Doc, { id, ...rest }: Division, known: DivisionFacts): void {
  const facts = { ...rest, order: known.order };
  if (JSON.stringify(sorted(facts)) !== JSON.stringify(sorted(known))) divisionsOf(doc).set(id, facts);
}

function sorted(facts: object): readonly (readonly [string, unknown])[] {
  return Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1));
}
