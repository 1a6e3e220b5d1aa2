import * as Y from 'yjs';
import { type Refusal, refuse } from '#lib/foundation';
import {
  attributeLimits,
  type BracketFacts,
  blockOptions,
  bracketMapOf,
  draftSchema,
  EMPTIED,
  isNodeName,
  type MarkName,
  OPTION_KEY,
  type OptionRef,
  optionKey,
  optionRef,
  readBlockOptions,
} from '#lib/live-draft';
import type { Home } from './paper.js';
import { nodeOf } from './place.js';
import type { JudgeRefusal } from './verdict.js';

type Inside = Extract<Home['place'], { kind: 'inside' }>;

/** Whether this struct's content may stand where it would land: only what the drafting schema knows. */
export function judgeContent(doc: Y.Doc, item: Y.Item, { place, attribute }: Home): null | JudgeRefusal {
  if (place.kind === 'gone') return null;
  if (place.kind === 'outside') return refuse('OutsideBody', { at: attribute ?? '' });
  if (item.content instanceof Y.ContentDeleted) return null;
  if (attribute !== null) return judgeAttribute(doc, item, place, attribute);
  if (item.content instanceof Y.ContentType) return judgeType(item.content, place);
  return place.node === 'text' ? judgeWords(doc, item, place) : unknown(place.node);
}

// A NUL is no letter, and Postgres would refuse the whole projection for it.
function judgeWords(doc: Y.Doc, { content }: Y.Item, place: Inside): null | JudgeRefusal {
  if (content instanceof Y.ContentFormat) return judgeFormat(doc, content, place);
  return content instanceof Y.ContentString && !content.str.includes('\u0000') ? null : unknown('text');
}

function judgeType({ type }: Y.ContentType, { node }: Inside): null | JudgeRefusal {
  const name = nodeOf(type);
  if (name === 'text') return isNodeName(node) && draftSchema.nodes[node].holds === 'words' ? null : unknown(node);
  if (!isNodeName(name)) return unknown(type instanceof Y.XmlElement ? type.nodeName.slice(0, 40) : 'type');
  return (draftSchema.nodes[name].within as readonly string[]).includes(node) ? null : unknown(name);
}

function judgeAttribute(doc: Y.Doc, item: Y.Item, { node, provision }: Inside, name: string): null | JudgeRefusal {
  if (!isNodeName(node) || !(draftSchema.nodes[node].attributes as readonly string[]).includes(name))
    return unknown(name.slice(0, 40));
  const value: unknown =
    item.content instanceof Y.ContentAny && item.content.arr.length === 1 ? item.content.arr[0] : undefined;
  if (name === 'options') return judgeBlockOptions(doc, value, provision);
  const good = name === 'sign' ? isShort(value, attributeLimits.sign) : isDepth(value);
  return good ? null : unknown(name);
}

function isDepth(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= attributeLimits.depth;
}

function judgeBlockOptions(doc: Y.Doc, value: unknown, provision: string): null | JudgeRefusal {
  const refs = readBlockOptions(value);
  if (refs === null || refs.length > attributeLimits.options || !isInOneForm(refs, value)) return unknown('options');
  const strange = refs.find((ref) => !wasKnown(doc, ref, { provision, level: 'block' }));
  return strange === undefined ? null : refuse('UnknownOption', { bracket: strange.bracket.slice(0, 64) });
}

// A copy may write an emptied table anew, as it stands.
function isInOneForm(refs: readonly OptionRef[], value: unknown): boolean {
  return blockOptions(refs) === value || value === EMPTIED;
}

function judgeFormat(doc: Y.Doc, { key, value }: Y.ContentFormat, { provision }: Inside): null | JudgeRefusal {
  if (OPTION_KEY.test(key)) return value === null ? null : judgeOption(doc, key, value, provision);
  if (!isPlainMark(key)) return unknown(String(key).slice(0, 40));
  if (value === null) return null;
  return fits(value, draftSchema.marks[key].attributes) ? null : unknown(key);
}

function fits(value: unknown, wanted: readonly string[]): boolean {
  if (!isRecord(value)) return false;
  const given = Object.entries(value);
  return (
    given.length === wanted.length &&
    given.every(([name, set]) => wanted.includes(name) && isShort(set, attributeLimits.noteSign))
  );
}

function judgeOption(doc: Y.Doc, key: string, value: unknown, provision: string): null | JudgeRefusal {
  const ref = optionRef(value);
  if (ref === null || Object.keys(value as object).length !== 2 || optionKey(ref) !== key) return unknown('option');
  return wasKnown(doc, ref, { provision, level: 'inline' })
    ? null
    : refuse('UnknownOption', { bracket: ref.bracket.slice(0, 64) });
}

/**
 * Whether the server has ever opened this option here. A bracket that has just been settled still counts: the author
 * of the update may not have heard of it, and a mark of a settled bracket means nothing any more.
 */
function wasKnown(doc: Y.Doc, { bracket, option }: OptionRef, at: Pick<BracketFacts, 'provision' | 'level'>): boolean {
  for (let entry = bracketMapOf(doc)._map.get(bracket) ?? null; entry !== null; entry = entry.left) {
    const facts: unknown = entry.content instanceof Y.ContentAny ? entry.content.arr[0] : undefined;
    if (!isFacts(facts)) continue;
    if (facts.provision === at.provision && facts.level === at.level && facts.options.some(({ id }) => id === option))
      return true;
  }
  return false;
}

function isFacts(value: unknown): value is BracketFacts {
  return isRecord(value) && Array.isArray(value['options']);
}

function isPlainMark(key: string): key is Exclude<MarkName, 'option'> {
  return Object.hasOwn(draftSchema.marks, key) && key !== 'option';
}

function isShort(value: unknown, limit: number): boolean {
  return typeof value === 'string' && value.length <= limit && !value.includes('\u0000');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknown(at: string): Refusal<'UnknownContent', { at: string }> {
  return refuse('UnknownContent', { at });
}
