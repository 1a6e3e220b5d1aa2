import * as Y from 'yjs';
import type { Content, Division, DivisionId, Provision } from '#lib/drafting';
import {
  BODY,
  bracketMapOf,
  type DivisionFacts,
  divisionsOf,
  isWithdrawn,
  type ProvisionMap,
  provisionsOf,
} from './layout.js';
import { byOrder } from './order-keys.js';
import { factsFor, readBody } from './read-body.js';

/** A provision of a draft: as in an instrument, with its place and whether the base text lacks it. */
export interface DraftProvision extends Provision {
  readonly order: string;
  readonly added: boolean;
}

export interface DraftDivision extends Division {
  readonly order: string;
}

export interface Projection {
  readonly divisions: readonly DraftDivision[];
  readonly provisions: readonly DraftProvision[];
}

/** What the shared document says, as the plain data that everything else computes with. Both in reading order. */
export function project(doc: Y.Doc): Projection {
  const provisions = [...provisionsOf(doc).keys()].flatMap((id) => projectProvision(doc, id) ?? []);
  return { divisions: projectDivisions(doc), provisions: provisions.sort(byOrder) };
}

export function projectDivisions(doc: Y.Doc): readonly DraftDivision[] {
  return [...divisionsOf(doc).entries()].map(([id, facts]) => divisionFrom(id, facts)).sort(byOrder);
}

export function divisionFrom(id: string, { parent, ...facts }: DivisionFacts): DraftDivision {
  return { ...facts, id: id as DivisionId, parent: parent as DivisionId | null };
}

export function projectProvision(doc: Y.Doc, id: string): DraftProvision | null {
  const map = provisionsOf(doc).get(id);
  if (!(map instanceof Y.Map)) return null;
  const content = contentOf(doc, id, map);
  if (isWithdrawn(map) && content.length === 0) return null;
  return {
    id: id as Provision['id'],
    order: field(map, 'order', ''),
    division: field(map, 'division', '') as Provision['division'],
    series: field(map, 'series', '') as Provision['series'],
    number: field<string | null>(map, 'number', null),
    label: field<string | null>(map, 'label', null),
    suppressed: field(map, 'suppressed', false),
    added: field(map, 'added', false),
    content,
    ...whereSet(map, 'openLabel'),
    ...whereSet(map, 'movedFrom'),
  };
}

function contentOf(doc: Y.Doc, id: string, map: ProvisionMap): Content {
  const body = map.get(BODY);
  return body instanceof Y.XmlFragment ? readBody(body, factsFor(id, bracketMapOf(doc))) : [];
}

function field<Value>(map: ProvisionMap, key: string, absent: Value): Value {
  return (map.get(key) as Value | undefined) ?? absent;
}

function whereSet(map: ProvisionMap, key: 'openLabel' | 'movedFrom'): Partial<Pick<DraftProvision, typeof key>> {
  const value = map.get(key);
  return value === undefined || value === null ? {} : { [key]: value };
}
