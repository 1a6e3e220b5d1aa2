import { assertNever } from '#lib/foundation';
import type { Block, Content, Inline, Text } from './content.js';
import type {
  Change,
  Redline,
  RedlineAlternatives,
  RedlineBlock,
  RedlineInline,
  RedlineItem,
  RedlineParagraph,
  RedlineRun,
  RedlineTable,
} from './redline.js';
import { setAlike } from './same-marks.js';

/** The old text of a redline: what was kept and what was deleted. */
export function oldOf(redline: Redline): Content {
  return blocks(redline, 'inserted');
}

/** The new text of a redline: what was kept and what was inserted. */
export function newOf(redline: Redline): Content {
  return blocks(redline, 'deleted');
}

/** True where the two texts of the redline are the same. */
export function changesNothing(redline: Redline): boolean {
  return redline.every(unchanged);
}

function unchanged(part: RedlineBlock | RedlineInline): boolean {
  if (part.change !== 'kept' || ('broken' in part && part.broken !== undefined)) return false;
  switch (part.kind) {
    case 'text':
      return true;
    case 'alternatives':
      return part.options.every((option) => option.content.every(unchanged));
    case 'table':
      return part.changes === undefined && part.rows.flat(2).every(unchanged);
    case 'item':
      return part.sign.every(({ change }) => change === 'kept') && part.content.every(unchanged);
    default:
      return part.content.every(unchanged);
  }
}

function blocks(parts: readonly RedlineBlock[], without: Change): Block[] {
  return unbroken(parts, without)
    .filter(({ change }) => change !== without)
    .map((part) => block(part, without));
}

/** Lines whose break this side has not are part of the line before. */
function unbroken(parts: readonly RedlineBlock[], without: Change): readonly RedlineBlock[] {
  const found: RedlineBlock[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const goesOn = isLine(part) && part.broken === without;
    if (goesOn && isLine(last)) found[found.length - 1] = { ...last, content: [...last.content, ...part.content] };
    else found.push(part);
  }
  return found;
}

function isLine(part: RedlineBlock | undefined): part is RedlineParagraph | RedlineItem {
  return part?.kind === 'paragraph' || part?.kind === 'item';
}

function block(part: RedlineBlock, without: Change): Block {
  switch (part.kind) {
    case 'paragraph':
      return { kind: 'paragraph', content: inline(part.content, without) };
    case 'item': {
      const sign = part.sign.find(({ change }) => change !== without);
      return { kind: 'item', sign: sign?.text ?? '', depth: part.depth, content: inline(part.content, without) };
    }
    case 'table':
      return { kind: 'table', rows: rows(part, without) };
    case 'alternatives':
      return alternatives(part, (content) => blocks(content, without));
    default:
      return assertNever(part);
  }
}

function rows({ rows: all, changes }: RedlineTable, without: Change) {
  return all
    .map((cells, row) => ({
      change: changes?.[row]?.row,
      cells: cells
        .filter((_, cell) => changes?.[row]?.cells[cell] !== without)
        .map((content) => inline(content, without)),
    }))
    .filter(({ change }) => change !== without)
    .map(({ cells }) => cells);
}

function inline(parts: readonly RedlineInline[], without: Change): Inline[] {
  const found: Inline[] = [];
  for (const part of parts) {
    if (part.change === without) continue;
    if (part.kind === 'text') append(found, part);
    else found.push(alternatives(part, (content) => inline(content, without)));
  }
  return found;
}

/** What the other text had between two runs is gone, so that runs set alike are one again. */
function append(found: Inline[], { text, marks }: RedlineRun): void {
  const run: Text = marks === undefined ? { kind: 'text', text } : { kind: 'text', text, marks };
  const last = found.at(-1);
  if (last?.kind === 'text' && setAlike(last, run)) found[found.length - 1] = { ...last, text: last.text + text };
  else found.push(run);
}

function alternatives<Part, Plain>(part: RedlineAlternatives<Part>, read: (content: readonly Part[]) => Plain[]) {
  const options = part.options.map(({ id, sponsors, content }) => ({ id, sponsors, content: read(content) }));
  return { kind: 'alternatives' as const, id: part.id, options };
}
