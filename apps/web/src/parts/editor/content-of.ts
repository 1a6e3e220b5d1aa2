import type { JSONContent } from '@tiptap/core';
import {
  type Alternatives,
  type Block,
  type BracketId,
  type Content,
  type Inline,
  type Mark,
  normalise,
  type OptionId,
  type Text,
} from '#lib/drafting';
import type { Brackets, Path } from './editor-content.js';

interface Placed<Part> {
  readonly part: Part;
  readonly path: Path;
}

/** The content an editor's document says, its brackets rebuilt from their marks and from what is known of them. */
export function contentOf(document: JSONContent, brackets: Brackets): Content {
  const blocks = (document.content ?? []).map((node) => ({ part: blockOf(node, brackets), path: blockPath(node) }));
  return normalise(gathered<Block>(blocks, 0, brackets));
}

function blockOf(node: JSONContent, brackets: Brackets): Block {
  const content = inlineOf(node, brackets);
  if (node.type === 'item')
    return {
      kind: 'item',
      sign: String(node.attrs?.['sign'] ?? '–'),
      depth: Number(node.attrs?.['depth'] ?? 0),
      content,
    };
  if (node.type === 'table')
    return {
      kind: 'table',
      rows: (node.content ?? []).map((row) => (row.content ?? []).map((cell) => inlineOf(cell, brackets))),
    };
  return { kind: 'paragraph', content };
}

function blockPath(node: JSONContent): Path {
  const written: unknown = node.attrs?.['options'];
  return typeof written === 'string' ? (JSON.parse(written) as Path) : [];
}

function inlineOf(node: JSONContent, brackets: Brackets): readonly Inline[] {
  const runs = (node.content ?? []).filter((child) => child.type === 'text' && child.text);
  return gathered<Inline>(
    runs.map((run) => ({ part: textOf(run), path: pathOf(run, brackets) })),
    0,
    brackets,
  );
}

function textOf(node: JSONContent): Text {
  const marks = (node.marks ?? [])
    .filter((mark) => mark.type !== 'option')
    .map((mark) => (mark.type === 'note' ? `note:${String(mark.attrs?.['sign'])}` : mark.type) as Mark);
  return { kind: 'text', text: node.text ?? '', ...(marks.length > 0 && { marks }) };
}

function pathOf(node: JSONContent, brackets: Brackets): Path {
  return (node.marks ?? [])
    .filter((mark) => mark.type === 'option')
    .map((mark) => [String(mark.attrs?.['bracket']), String(mark.attrs?.['option'])] as const)
    .filter(([bracket]) => brackets.has(bracket))
    .sort(([a], [b]) => (brackets.get(a)?.depth ?? 0) - (brackets.get(b)?.depth ?? 0));
}

// Neighbours under one bracket belong to one set of alternatives; within it each option gathers its own, one deeper.
function gathered<Part>(parts: readonly Placed<Part>[], depth: number, brackets: Brackets): Part[] {
  const out: Part[] = [];
  for (let at = 0; at < parts.length; ) {
    const placed = parts[at]!;
    const bracket = placed.path[depth]?.[0];
    if (bracket === undefined) {
      out.push(placed.part);
      at += 1;
      continue;
    }
    const end = parts.findIndex((other, index) => index >= at && other.path[depth]?.[0] !== bracket);
    const inside = parts.slice(at, end === -1 ? undefined : end);
    out.push(alternatives(bracket, inside, depth, brackets) as Part);
    at += inside.length;
  }
  return out;
}

function alternatives<Part>(
  bracket: string,
  inside: readonly Placed<Part>[],
  depth: number,
  brackets: Brackets,
): Alternatives<Part> {
  const options = brackets.get(bracket)?.options ?? [];
  return {
    kind: 'alternatives',
    id: bracket as BracketId,
    options: options.map((option) => ({
      id: option.id as OptionId,
      sponsors: option.sponsors,
      content: gathered(
        inside.filter((placed) => placed.path[depth]?.[1] === option.id),
        depth + 1,
        brackets,
      ),
    })),
  };
}
