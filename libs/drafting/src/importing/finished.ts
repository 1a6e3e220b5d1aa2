import { digest, isRefusal, refuse } from '#lib/foundation';
import type { Content, Inline } from '../content.js';
import type { Provision, ProvisionId } from '../instrument.js';
import { normalise } from '../normalise.js';
import { namer } from '../notation/derived-ids.js';
import { type Place, unbalanced } from '../notation/refusals.js';
import { plainText } from '../plain-text.js';
import { readBlocks } from './bracketed-blocks.js';
import { type DraftBlock, type DraftProvision, onlyOnce, slugOf, wordsOf } from './drafts.js';
import { type ImportRefusal, importLimits } from './refusals.js';
import { type BracketSign, inlineOf, partsOf } from './source-inline.js';
import type { SourceFormat } from './source-lines.js';

/**
 * Reads the words of all provisions and names them: by number, else by series and label, else by their words. A bracket
 * round several whole provisions is a bracket round each of them.
 */
export function finished(
  drafts: readonly DraftProvision[],
  format: SourceFormat,
): readonly Provision[] | ImportRefusal {
  const once = onlyOnce();
  const provisions: Provision[] = [];
  let around: readonly Place[] = [];
  for (const draft of drafts) {
    const name = once(nameOf(draft));
    const read = contentOf(draft, { format, seed: name, around });
    if (isRefusal(read)) return toldWhy(read as ImportRefusal, draft, format);
    around = read.stillOpen;
    provisions.push(provisionOf(draft, name, read));
  }
  const [unclosed] = around;
  return unclosed === undefined ? provisions : unbalanced(unclosed, '[');
}

// Of two faults the missing bracket is told first: one that ends nowhere does not end in another paragraph.
function toldWhy(refusal: ImportRefusal, draft: DraftProvision, format: SourceFormat): ImportRefusal {
  if (refusal.kind !== 'BracketCrossesBlocks') return refusal;
  const lone = loneSigns(draft, format).find(
    ({ place }) => place.line === refusal.line && place.column === refusal.column,
  );
  return lone === undefined ? refusal : unbalanced(lone.place, lone.kind === 'open' ? '[' : ']');
}

function loneSigns({ blocks }: DraftProvision, format: SourceFormat): readonly BracketSign[] {
  const open: BracketSign[] = [];
  const lone: BracketSign[] = [];
  for (const sign of blocks.flatMap((block) => signsOf(block, format))) {
    if (sign.kind === 'open') open.push(sign);
    else if (open.pop() === undefined) lone.push(sign);
  }
  return [...lone, ...open];
}

function signsOf(block: DraftBlock, format: SourceFormat): readonly BracketSign[] {
  if (block.kind === 'table') return [];
  const before = block.opened.map((place): BracketSign => ({ kind: 'open', place }));
  return [...before, ...partsOf(block.pieces, format).flatMap((part) => (part.kind === 'text' ? [] : [part]))];
}

function provisionOf(draft: DraftProvision, name: string, { content, openLabel }: Read): Provision {
  const suppressed = /^\(?SUP\)?$/.test(plainText(content));
  const { division, series, number, label } = draft;
  return {
    id: `p-${name}` as ProvisionId,
    division,
    series,
    number,
    label,
    ...(openLabel === null ? {} : { openLabel }),
    content: suppressed ? [] : content,
    suppressed,
  };
}

function nameOf({ series, number, label, blocks }: DraftProvision): string {
  if (number !== null) return series === 'provisions' ? number : `${series}-${number}`;
  const name = label === null ? '' : slugOf(label);
  return name === '' ? `${series}-${digest(JSON.stringify(blocks.map(wordsOf))).slice(0, 8)}` : `${series}-${name}`;
}

interface Reading {
  readonly format: SourceFormat;
  readonly seed: string;
  readonly around: readonly Place[];
}

interface Read {
  readonly content: Content;
  readonly openLabel: readonly Inline[] | null;
  readonly stillOpen: readonly Place[];
}

function contentOf(draft: DraftProvision, { format, seed, around }: Reading): Read | ImportRefusal {
  const limit = importLimits.charactersOfProvision;
  const length = draft.blocks.flatMap(wordsOf).reduce((sum, words) => sum + words.length, 0);
  if (length > limit) return refuse('ProvisionTooLong', { line: draft.line, limit });
  const name = namer(seed);
  const openLabel = draft.openLabel === null ? null : inlineOf([draft.openLabel], format, name);
  if (isRefusal(openLabel)) return openLabel as ImportRefusal;
  const read = readBlocks(draft.blocks, { format, name, around });
  if (isRefusal(read)) return read;
  return { content: normalise(read.blocks), openLabel: openLabel as Read['openLabel'], stillOpen: read.stillOpen };
}
