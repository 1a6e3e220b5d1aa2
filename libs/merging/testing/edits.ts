import fc from 'fast-check';
import {
  type Alternatives,
  type Block,
  type Content,
  type Inline,
  type Item,
  normalise,
  type Paragraph,
} from '#lib/drafting';
import { bracket, bracketAround, item, paragraph, text } from '#lib/drafting/testing';

/** One thing that a delegate does to a text. Numbers are taken modulo what there is to choose from. */
export interface Edit {
  readonly act:
    | 'replace'
    | 'insert'
    | 'delete'
    | 'emphasise'
    | 'split'
    | 'join'
    | 'addBlock'
    | 'dropBlock'
    | 'resign'
    | 'accept'
    | 'bracket';
  readonly block: number;
  readonly at: number;
  readonly length: number;
  readonly words: readonly string[];
}

// Few words, so that amendments collide and repeat one another.
const word = fc.constantFrom('a', 'b', 'c', 'the', 'shall', '.', ',', 'x');
export const someWords: fc.Arbitrary<string[]> = fc.array(word, { minLength: 1, maxLength: 4 });

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  act: fc.constantFrom<Edit['act'][]>(
    ...(['replace', 'replace', 'insert', 'insert', 'delete', 'delete', 'emphasise', 'split', 'join'] as const),
    ...(['addBlock', 'dropBlock', 'resign', 'accept', 'bracket'] as const),
  ),
  block: fc.nat({ max: 5 }),
  at: fc.nat({ max: 40 }),
  length: fc.nat({ max: 5 }),
  words: someWords,
});

/** The text after an edit. An edit that does not fit the text leaves it as it was. */
export function edited(content: Content, edit: Edit): Content {
  if (content.length === 0)
    return edit.act === 'addBlock' || edit.act === 'insert' ? [paragraph(edit.words.join(' '))] : content;
  const index = edit.block % content.length;
  const block = content[index]!;
  const instead =
    block.kind === 'alternatives' ? bracketEdited(block, edit) : blockEdited(block, content[index + 1], edit);
  const taken = edit.act === 'join' && instead.length === 1 && block.kind !== 'alternatives' ? 2 : 1;
  return normalise([...content.slice(0, index), ...instead, ...content.slice(index + taken)]);
}

function blockEdited(
  block: Exclude<Block, Alternatives<Block>>,
  following: Block | undefined,
  edit: Edit,
): readonly Block[] {
  if (edit.act === 'dropBlock') return [];
  if (edit.act === 'addBlock') return edit.at % 2 === 0 ? [newBlock(edit), block] : [block, newBlock(edit)];
  if (edit.act === 'bracket' && edit.at % 3 === 0) return [bracketAround(['–', block], ['OLD', newBlock(edit)])];
  if (block.kind === 'table')
    return [
      {
        ...block,
        rows: block.rows.map((row, at) =>
          row.map((cell) => (at === edit.at % block.rows.length ? lineEdited(cell, edit) : cell)),
        ),
      },
    ];
  return lineBlockEdited(block, following, edit);
}

function lineBlockEdited(block: Paragraph | Item, following: Block | undefined, edit: Edit): readonly Block[] {
  if (edit.act === 'split') {
    const parts = partsOf(block.content);
    const at = edit.at % (parts.length + 1);
    return [
      { ...block, content: parts.slice(0, at) },
      { ...block, content: parts.slice(at) },
    ];
  }
  if (edit.act === 'join' && (following?.kind === 'paragraph' || following?.kind === 'item')) {
    return [{ ...block, content: [...block.content, text(' '), ...following.content] }];
  }
  if (edit.act === 'join') return [block, block];
  if (edit.act === 'resign' && block.kind === 'item') return [{ ...block, sign: edit.words[0]! }];
  return [{ ...block, content: lineEdited(block.content, edit) }];
}

function newBlock(edit: Edit): Paragraph | Item {
  const words = edit.words.join(' ');
  return edit.length % 2 === 0 ? paragraph(words) : { ...item('–', words), depth: edit.length % 3 };
}

/** The line as words and brackets, each apart. */
function partsOf(line: readonly Inline[]): readonly Inline[] {
  return line.flatMap((part): readonly Inline[] =>
    part.kind === 'alternatives' ? [part] : part.text.split(/(?<= )/).map((words) => ({ ...part, text: words })),
  );
}

function lineEdited(line: readonly Inline[], edit: Edit): readonly Inline[] {
  const parts = partsOf(line);
  const at = edit.at % (parts.length + 1);
  const there = parts[at];
  const put = [text(`${edit.words.join(' ')} `)];
  if (there?.kind === 'alternatives' && (edit.act === 'accept' || edit.length > 0)) {
    return [...parts.slice(0, at), ...inlineBracketEdited(there, edit), ...parts.slice(at + 1)];
  }
  const end = edit.act === 'insert' ? at : at + edit.length;
  const [before, within, after] = [parts.slice(0, at), parts.slice(at, end), parts.slice(end)];
  switch (edit.act) {
    case 'insert':
    case 'replace':
      return [...before, ...put, ...after];
    case 'delete':
      return [...before, ...after];
    case 'emphasise':
      return [
        ...before,
        ...within.map((part) => (part.kind === 'text' ? text(part.text, 'emphasis') : part)),
        ...after,
      ];
    case 'bracket':
      return [...before, bracket(['–', ...within], ['OLD', ...put]), ...after];
    default:
      return line;
  }
}

function inlineBracketEdited(there: Alternatives<Inline>, edit: Edit): readonly Inline[] {
  const chosen = edit.block % there.options.length;
  if (edit.act === 'accept') return there.options[chosen]!.content;
  if (edit.act === 'delete' && edit.length > 2) return [];
  return [
    {
      ...there,
      options: there.options.map((option, at) =>
        at === chosen
          ? { ...option, content: lineEdited(option.content, { ...edit, at: edit.at >> 1, length: edit.length >> 1 }) }
          : option,
      ),
    },
  ];
}

function bracketEdited(there: Alternatives<Block>, edit: Edit): readonly Block[] {
  const chosen = edit.at % there.options.length;
  if (edit.act === 'accept') return there.options[chosen]!.content;
  if (edit.act === 'dropBlock') return [];
  if (edit.act === 'addBlock' && edit.length > 2) return [there, newBlock(edit)];
  const within = (content: readonly Block[]) => edited(content, { ...edit, block: edit.at, at: edit.block });
  return [
    {
      ...there,
      options: there.options.map((option, at) =>
        at === chosen ? { ...option, content: within(option.content) } : option,
      ),
    },
  ];
}
