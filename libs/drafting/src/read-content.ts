import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { Block, Content, Inline, Mark, Option } from './content.js';
import { normalise } from './normalise.js';
import { type Shape, shapeOf } from './shape.js';

export const contentLimits = { depth: 64, characters: 256 * 1024, parts: 50_000 } as const;

export type ContentRefusal =
  | Refusal<'ContentMalformed', { path: string; expected: string }>
  | Refusal<'ContentTooDeep', { path: string; limit: number }>
  | Refusal<'ContentTooLong', { limit: number }>;

/**
 * A content from outside, checked and normalised: known kinds and keys only, within the limits.
 *
 * The walk stops at the first thing that is wrong and at the first limit passed, so hostile input costs no more than
 * input of the greatest size allowed.
 */
export function readContent(json: unknown): Content | ContentRefusal {
  const walk: Walk = { characters: 0, parts: 0 };
  const content = list(json, { path: '$', depth: 0, walk }, readBlock);
  return isRefusal(content) ? content : normalise(content);
}

interface Walk {
  characters: number;
  parts: number;
}

interface Place {
  readonly path: string;
  readonly depth: number;
  readonly walk: Walk;
}

type Read<Part> = (json: unknown, at: Place) => Part | ContentRefusal;

function readBlock(json: unknown, at: Place): Block | ContentRefusal {
  const shape = shapeOf(json);
  switch (shape?.kind) {
    case 'paragraph':
      return only(shape, ['content'], at) ?? withContent(shape, at, (content) => ({ kind: 'paragraph', content }));
    case 'item':
      return only(shape, ['sign', 'depth', 'content'], at) ?? readItem(shape, at);
    case 'table':
      return only(shape, ['rows'], at) ?? readTable(shape, at);
    case 'alternatives':
      return readAlternatives(shape, at, readBlock);
    default:
      return malformed(at, 'paragraph, item, table or alternatives');
  }
}

function readInline(json: unknown, at: Place): Inline | ContentRefusal {
  const shape = shapeOf(json);
  if (shape?.kind === 'alternatives') return readAlternatives(shape, at, readInline);
  if (shape?.kind !== 'text') return malformed(at, 'text or alternatives');
  const strange = only(shape, ['text', 'marks'], at);
  if (strange !== null) return strange;
  const text = readText(shape.text, within(at, 'text'));
  if (isRefusal(text)) return text;
  if (shape.marks === undefined) return { kind: 'text', text };
  const marks = list(shape.marks, within(at, 'marks'), readMark);
  return isRefusal(marks) ? marks : { kind: 'text', text, marks };
}

function readItem(shape: Shape, at: Place): Block | ContentRefusal {
  const depth = shape.depth;
  if (typeof depth !== 'number' || !Number.isInteger(depth) || depth < 0 || depth > contentLimits.depth) {
    return malformed(within(at, 'depth'), `a whole number up to ${contentLimits.depth}`);
  }
  const sign = readText(shape.sign, within(at, 'sign'));
  return isRefusal(sign) ? sign : withContent(shape, at, (content) => ({ kind: 'item', sign, depth, content }));
}

function readTable(shape: Shape, at: Place): Block | ContentRefusal {
  const rows = list(shape.rows, within(at, 'rows'), (row, place) =>
    list(row, place, (cell, inner) => list(cell, inner, readInline)),
  );
  return isRefusal(rows) ? rows : { kind: 'table', rows };
}

function readAlternatives<Part extends Block | Inline>(shape: Shape, at: Place, read: Read<Part>) {
  const strange = only(shape, ['id', 'options'], at);
  if (strange !== null) return strange;
  const id = readText(shape.id, within(at, 'id'));
  if (isRefusal(id)) return id;
  const options = list(shape.options, within(at, 'options'), (option, place) => readOption(option, place, read));
  return isRefusal(options) ? options : { kind: 'alternatives' as const, id: id as never, options };
}

function readOption<Part extends Block | Inline>(
  json: unknown,
  at: Place,
  read: Read<Part>,
): Option<Part> | ContentRefusal {
  const shape = shapeOf(json);
  if (shape === null) return malformed(at, 'an option');
  const strange = only(shape, ['id', 'sponsors', 'content'], at, []);
  if (strange !== null) return strange;
  const id = readText(shape.id, within(at, 'id'));
  if (isRefusal(id)) return id;
  const sponsors = list(shape.sponsors, within(at, 'sponsors'), readText);
  if (isRefusal(sponsors)) return sponsors;
  const content = list(shape.content, within(at, 'content'), read);
  return isRefusal(content) ? content : { id: id as never, sponsors, content };
}

function readMark(json: unknown, at: Place): Mark | ContentRefusal {
  const mark = readText(json, at);
  if (isRefusal(mark)) return mark;
  const known = /^(?:emphasis|strong|subscript|superscript|note:\S{1,16})$/su.test(mark);
  return known ? (mark as Mark) : malformed(at, 'emphasis, strong, subscript, superscript or note:sign');
}

function readText(json: unknown, at: Place): string | ContentRefusal {
  if (typeof json !== 'string') return malformed(at, 'text');
  at.walk.characters += json.length;
  if (at.walk.characters > contentLimits.characters)
    return refuse('ContentTooLong', { limit: contentLimits.characters });
  return unfit.test(json) ? malformed(at, 'Unicode without control characters') : json;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unfit = /[\u0000-\u0008\u000e-\u001f]|\p{Surrogate}/u;

function withContent<Part>(shape: Shape, at: Place, make: (content: readonly Inline[]) => Part): Part | ContentRefusal {
  const content = list(shape.content, within(at, 'content'), readInline);
  return isRefusal(content) ? content : make(content);
}

function list<Part>(json: unknown, at: Place, read: Read<Part>): readonly Part[] | ContentRefusal {
  if (!Array.isArray(json)) return malformed(at, 'a list');
  if (at.depth > contentLimits.depth) return refuse('ContentTooDeep', { path: at.path, limit: contentLimits.depth });
  const parts: Part[] = [];
  for (const [index, member] of json.entries()) {
    if (++at.walk.parts > contentLimits.parts) return refuse('ContentTooLong', { limit: contentLimits.parts });
    const part = read(member, { ...at, path: `${at.path}[${index}]`, depth: at.depth + 1 });
    if (isRefusal(part)) return part as ContentRefusal;
    parts.push(part as Part);
  }
  return parts;
}

function only(
  shape: Shape,
  keys: readonly string[],
  at: Place,
  always: readonly string[] = ['kind'],
): ContentRefusal | null {
  const strange = Object.keys(shape).find((key) => !keys.includes(key) && !always.includes(key));
  return strange === undefined ? null : malformed(at, `no key ${JSON.stringify(strange.slice(0, 40))}`);
}

function within(at: Place, key: string): Place {
  return { ...at, path: `${at.path}.${key}` };
}

function malformed(at: Place, expected: string): ContentRefusal {
  return refuse('ContentMalformed', { path: at.path, expected });
}
