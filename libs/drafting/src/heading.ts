import { assertNever } from '#lib/foundation';
import type { Block, Content, Inline } from './content.js';
import type { Division, Provision } from './instrument.js';
import { normalise } from './normalise.js';
import { plainInline } from './plain-text.js';
import { leading } from './taking.js';

/** A heading as a content of one paragraph, so that it is amended and merged like any words; none where it has none. */
export function headingOf({ title, openTitle }: Division): Content {
  return paragraphOf(openTitle, title);
}

/** The division under the heading that this content gives: its only paragraph, with or without brackets. */
export function withHeading(division: Division, heading: Content): Division {
  const { openTitle: _, ...rest } = division;
  const { words, open } = lineOf(heading);
  return { ...rest, title: words, ...(open === null ? {} : { openTitle: open }) };
}

/** What stands before the words of a provision, as a content of one paragraph. */
export function labelOf({ label, openLabel }: Pick<Provision, 'label' | 'openLabel'>): Content {
  return paragraphOf(openLabel, label ?? '');
}

export function withLabel(provision: Provision, label: Content): Provision {
  const { openLabel: _, ...rest } = provision;
  const { words, open } = lineOf(label);
  return { ...rest, label: words === '' ? null : words, ...(open === null ? {} : { openLabel: open }) };
}

function paragraphOf(open: readonly Inline[] | undefined, words: string): Content {
  return normalise([{ kind: 'paragraph', content: open ?? [{ kind: 'text', text: words }] }]);
}

// Brackets round the whole line may stand at the level of blocks: then they are brackets of the line.
function lineOf(content: Content): { readonly words: string; readonly open: readonly Inline[] | null } {
  const line = inLine(normalise(content));
  const words = leading([{ kind: 'paragraph', content: line }]).flatMap((block) =>
    block.kind === 'paragraph' ? block.content : [],
  );
  const isPlain = line.every((part) => part.kind === 'text' && part.marks === undefined);
  return { words: plainInline(words), open: isPlain ? null : line };
}

function inLine(content: Content): readonly Inline[] {
  return content.flatMap((block, at) => [...(at === 0 ? [] : [gap]), ...wordsIn(block)]);
}

const gap: Inline = { kind: 'text', text: ' ' };

function wordsIn(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return block.content;
    case 'table':
      return block.rows.flat(2);
    case 'alternatives':
      return [{ ...block, options: block.options.map((option) => ({ ...option, content: inLine(option.content) })) }];
    default:
      return assertNever(block);
  }
}
