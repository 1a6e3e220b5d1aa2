import type { Redline, RedlineAlternatives, RedlineBlock, RedlineInline, RedlineOption } from './redline.js';
import { newOf, oldOf } from './redline-sides.js';

/**
 * The redline as a room reads it: where a bracket was opened round words that stood there, these words are kept, as the
 * option they now are, and not struck before the bracket and underlined within it.
 *
 * The new text is the same to the letter. The old one can no longer be taken from it.
 */
export function opened(redline: Redline): Redline {
  return openedBlocks(redline);
}

function openedBlocks(parts: readonly RedlineBlock[]): RedlineBlock[] {
  return joined(parts, sameBlocks).map((part) => {
    switch (part.kind) {
      case 'alternatives':
        return part.change === 'kept' ? within(part, openedBlocks) : part;
      case 'table':
        return { ...part, rows: part.rows.map((row) => row.map(openedLine)) };
      default:
        return { ...part, content: openedLine(part.content) };
    }
  });
}

function openedLine(parts: readonly RedlineInline[]): RedlineInline[] {
  return joined(parts, sameLine).map((part) =>
    part.kind === 'alternatives' && part.change === 'kept' ? within(part, openedLine) : part,
  );
}

function within<Part>(part: RedlineAlternatives<Part>, read: (content: readonly Part[]) => Part[]) {
  return { ...part, options: part.options.map((option) => ({ ...option, content: read(option.content) })) };
}

type Same<Part> = (struck: readonly Part[], option: readonly Part[]) => boolean;

/** Where what was struck stands next in an option of a bracket put in, the one is taken for the other. */
function joined<Part extends RedlineBlock | RedlineInline>(parts: readonly Part[], same: Same<Part>): Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const struck = trailing(found);
    const at = struck.length === 0 ? -1 : optionSaying(part, struck, same);
    if (at === -1) {
      found.push(part);
      continue;
    }
    found.length -= struck.length;
    const bracket = part as RedlineAlternatives<Part>;
    const options = bracket.options.map((option, index) => (index === at ? kept(option) : option));
    found.push({ ...bracket, options } as unknown as Part);
  }
  return found;
}

function trailing<Part extends { readonly change: string }>(parts: readonly Part[]): readonly Part[] {
  let from = parts.length;
  while (from > 0 && parts[from - 1]?.change === 'deleted') from--;
  return parts.slice(from);
}

function optionSaying<Part extends RedlineBlock | RedlineInline>(
  part: Part,
  struck: readonly Part[],
  same: Same<Part>,
) {
  if (part.kind !== 'alternatives' || part.change !== 'inserted') return -1;
  const { options } = part as unknown as RedlineAlternatives<Part>;
  return options.findIndex(({ content }) => content.length > 0 && same(struck, content));
}

function kept<Part>(option: RedlineOption<Part>): RedlineOption<Part> {
  return { ...option, content: option.content.map((part) => asKept(part as RedlineBlock | RedlineInline) as Part) };
}

function asKept(part: RedlineBlock | RedlineInline): RedlineBlock | RedlineInline {
  const change = 'kept';
  switch (part.kind) {
    case 'text':
      return { ...part, change };
    case 'alternatives':
      return { ...part, change, options: part.options.map(kept) } as RedlineBlock;
    case 'table':
      return { ...part, change, rows: part.rows.map((row) => row.map(inlineKept)) };
    case 'item':
      return {
        ...part,
        change,
        sign: part.sign.map(({ text }) => ({ text, change })),
        content: inlineKept(part.content),
      };
    default:
      return { ...part, change, content: inlineKept(part.content) };
  }
}

const inlineKept = (parts: readonly RedlineInline[]): RedlineInline[] =>
  parts.map((part) => asKept(part) as RedlineInline);

const sameBlocks: Same<RedlineBlock> = (struck, option) =>
  JSON.stringify(oldOf(struck)) === JSON.stringify(newOf(option));

const sameLine: Same<RedlineInline> = (struck, option) =>
  sameBlocks([line(struck, 'deleted')], [line(option, 'inserted')]);

const line = (content: readonly RedlineInline[], change: 'deleted' | 'inserted'): RedlineBlock => ({
  kind: 'paragraph',
  change,
  content,
});
