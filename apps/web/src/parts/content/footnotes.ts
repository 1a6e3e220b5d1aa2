import {
  type Alternatives,
  type Block,
  type Content,
  type Inline,
  plainInline,
  plainText,
  type Text,
} from '#lib/drafting';
import { placed } from './placed.js';

/** A footnote's words and where they stand in the plain text, in which they follow the word they explain. */
export interface Footnote {
  readonly sign: string;
  readonly runs: readonly Text[];
  readonly start: number;
}

/**
 * The footnotes of a content in order, each once: treaties repeat one note under one sign wherever its word stands.
 */
export function footnotesOf(content: Content): readonly Footnote[] {
  const notes = new Map<string, Footnote>();
  let at = 0;
  for (const block of content) {
    for (const note of inBlock(block, at)) {
      const key = `${note.sign} ${note.runs.map((run) => run.text).join('')}`;
      if (!notes.has(key)) notes.set(key, note);
    }
    at += plainText([block]).length + 1;
  }
  return [...notes.values()];
}

function inBlock(block: Block, start: number): readonly Footnote[] {
  switch (block.kind) {
    case 'paragraph':
      return inLine(block.content, start);
    case 'item':
      return inLine(block.content, start + block.depth * 2 + block.sign.length + 1);
    case 'table': {
      let at = start;
      return block.rows.flat().flatMap((cell) => {
        const found = inLine(cell, at);
        at += plainInline(cell).length + 1;
        return found;
      });
    }
    case 'alternatives': {
      let at = start;
      return block.options.flatMap((option) => {
        const found = footnotesOf(option.content).map((note) => shifted(note, at + 1));
        at += plainText(option.content).length + 2;
        return found;
      });
    }
  }
}

function shifted(note: Footnote, by: number): Footnote {
  return { ...note, start: note.start + by };
}

function inLine(parts: readonly Inline[], start: number): readonly Footnote[] {
  const notes: { sign: string; runs: Text[]; start: number }[] = [];
  for (const { part, start: at, note, opensNote } of placed(parts, start)) {
    if (part.kind === 'alternatives') notes.push(...inOptions(part, at));
    else if (note !== null && opensNote) notes.push({ sign: note, runs: [part], start: at });
    else if (note !== null) notes.at(-1)?.runs.push(part);
  }
  return notes;
}

function inOptions({ options }: Alternatives<Inline>, start: number) {
  let at = start;
  return options.flatMap((option) => {
    const found = inLine(option.content, at + 1).map((note) => ({ ...note, runs: [...note.runs] }));
    at += plainInline(option.content).length + 2;
    return found;
  });
}
