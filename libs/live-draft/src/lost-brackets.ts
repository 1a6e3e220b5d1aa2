import * as Y from 'yjs';
import type { BracketFacts } from './layout.js';
import { readBlockOptions } from './marks.js';
import type { FactsById } from './nest.js';
import { type OptionRef, optionKey } from './option-key.js';

type Chain = readonly OptionRef[];

/** The place of a bracket of which no word is left: between the letters of a line, or as a block of its own. */
export interface LostPlace {
  readonly line: Y.XmlText | null;
  /** How many letters of the line stand before it, or how many blocks of the body. */
  readonly at: number;
  /** The options of blocks that it stands in, or that it is. */
  readonly outer: Chain;
  readonly chain: Chain;
}

interface Trace {
  readonly line: Y.XmlText | null;
  readonly at: number;
  /** A living line in its option is better than any living line, and that better than what was deleted. */
  readonly worth: number;
}

/** The brackets that are looked for, and what has been found of them. */
interface Search {
  readonly facts: FactsById;
  readonly keys: ReadonlyMap<string, string>;
  readonly lost: ReadonlySet<string>;
  readonly found: Map<string, Trace>;
}

/**
 * Where the brackets belong that nobody's words are in any more.
 *
 * Only the server opens and removes a bracket. Whoever deletes its last words, or takes its marks off them, leaves it
 * empty: Yjs keeps what was deleted where it stood, and with it the marks that show the place.
 */
export function lostPlaces(body: Y.XmlFragment, facts: FactsById, present: ReadonlySet<string>): readonly LostPlace[] {
  const lost = [...facts].filter(([id, { options }]) => !present.has(id) && options.length > 0);
  if (lost.length === 0) return [];
  const keys = lost.flatMap(([bracket, { level, options }]) =>
    level === 'block' ? [] : options.map(({ id }) => [optionKey({ bracket, option: id }), bracket] as const),
  );
  const search: Search = { facts, keys: new Map(keys), lost: new Set(lost.map(([id]) => id)), found: new Map() };
  lookThrough(body, search);
  const chains = [...search.found].map(([id, trace]) => ({ id, trace, around: chainOf(id, facts) }));
  const holders = new Set(chains.flatMap(({ around }) => around.slice(0, -1).map(({ bracket }) => bracket)));
  return chains
    .filter(({ id, around }) => around.length > 0 && !holders.has(id))
    .map(({ trace: { line, at }, around }) => ({ line, at, ...parted(around, facts) }))
    .sort((one, other) => one.at - other.at);
}

function lookThrough(body: Y.XmlFragment, search: Search): void {
  let at = 0;
  for (let item = body._start; item !== null; item = item.right) {
    if (!item.deleted && item.countable) at += item.length;
    const type = item.content instanceof Y.ContentType ? item.content.type : null;
    if (!(type instanceof Y.XmlElement)) continue;
    lookAtBlock(type, { at, living: !item.deleted }, search);
    lookUnder(type, { at, living: !item.deleted }, search);
  }
}

interface Where {
  readonly at: number;
  readonly living: boolean;
}

// A block's attribute remembers what it was.
function lookAtBlock(element: Y.XmlElement, { at, living }: Where, search: Search): void {
  const ids = optionsEver(element).map(({ bracket }) => bracket);
  for (const id of ids)
    if (search.lost.has(id) && search.facts.get(id)!.level === 'block')
      keep(search, id, { line: null, at, worth: living ? 1 : 0 });
}

function optionsEver(element: Y.XmlElement): readonly OptionRef[] {
  const refs: OptionRef[] = [];
  for (let entry = element._map.get('options') ?? null; entry !== null; entry = entry.left)
    if (entry.content instanceof Y.ContentAny) refs.push(...(readBlockOptions(entry.content.arr[0]) ?? []));
  return refs;
}

function lookUnder(parent: Y.XmlElement, where: Where, search: Search): void {
  for (let item = parent._start; item !== null; item = item.right) {
    const type = item.content instanceof Y.ContentType ? item.content.type : null;
    const inner = { ...where, living: where.living && !item.deleted };
    if (type instanceof Y.XmlText) lookAtLine(type, inner, search);
    else if (type instanceof Y.XmlElement) lookUnder(type, inner, search);
  }
}

function lookAtLine(line: Y.XmlText, where: Where, search: Search): void {
  const active = new Set<string>();
  let letters = 0;
  for (let item = line._start; item !== null; item = item.right) {
    const { content, deleted } = item;
    if (content instanceof Y.ContentFormat) {
      lookAtMark(content.key, { line, letters, active, ...where }, search);
      if (!deleted) setActive(active, content);
    } else if (!deleted && item.countable) letters += item.length;
  }
}

interface InLine extends Where {
  readonly line: Y.XmlText;
  readonly letters: number;
  readonly active: ReadonlySet<string>;
}

// A mark's end shows the place as well as its beginning, and a mark that was taken off as well as one that stands.
function lookAtMark(key: string, { line, letters, active, at, living }: InLine, search: Search): void {
  const bracket = search.keys.get(key);
  if (bracket === undefined) return;
  const atHome = isIn(active, search.facts.get(bracket)!.parent, search.facts);
  keep(search, bracket, living ? { line, at: letters, worth: atHome ? 2 : 1 } : { line: null, at, worth: 0 });
}

function setActive(active: Set<string>, { key, value }: Y.ContentFormat): void {
  if (value === null) active.delete(key);
  else active.add(key);
}

function isIn(active: ReadonlySet<string>, parent: BracketFacts['parent'], facts: FactsById): boolean {
  return parent === null || facts.get(parent.bracket)?.level === 'block' || active.has(optionKey(parent));
}

function keep({ found }: Search, bracket: string, trace: Trace): void {
  if ((found.get(bracket)?.worth ?? -1) < trace.worth) found.set(bracket, trace);
}

/** The options round a bracket and its own first one; empty where one of them is not known. */
function chainOf(bracket: string, facts: FactsById): Chain {
  const chain: OptionRef[] = [];
  const first = facts.get(bracket)?.options[0];
  let next: OptionRef | null = first === undefined ? null : { bracket, option: first.id };
  while (next !== null && chain.length <= facts.size) {
    const known = facts.get(next.bracket);
    if (known === undefined) return [];
    chain.unshift({ bracket: next.bracket, option: next.option });
    next = known.parent;
  }
  return chain;
}

function parted(chain: Chain, facts: FactsById): Pick<LostPlace, 'outer' | 'chain'> {
  const isOuter = ({ bracket }: OptionRef) => facts.get(bracket)!.level === 'block';
  return { outer: chain.filter(isOuter), chain: chain.filter((ref) => !isOuter(ref)) };
}
