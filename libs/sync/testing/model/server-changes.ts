import * as Y from 'yjs';
import type { Block, Content, Inline } from '#lib/drafting';
import { bracket } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { applyContent, type KeptChange, projectProvision, serverClient, undoChange } from '#lib/live-draft';
import { changed } from '#lib/live-draft/testing';
import type { Letters, Where } from './edits.js';
import { change, type ModelLog, readAnew } from './log.js';
import { PROVISIONS } from './pen.js';

/** What the server writes by itself: brackets opened, closed and taken back, each as one entry of the log. */
export function openBracket(log: ModelLog, { a, b, c }: Where, letters: Letters): KeptChange | null {
  return rewritten(log, a, (content) => {
    const at = content.findIndex((block) => block.kind === 'paragraph');
    const block = content[at];
    if (block?.kind !== 'paragraph') return content;
    const place = block.content.findIndex((part) => part.kind === 'text' && part.text.length > 2);
    const part = block.content[place];
    if (part?.kind !== 'text') return content;
    const from = b % (part.text.length - 1);
    const to = from + 1 + (c % (part.text.length - from));
    const piece = (start: number, end?: number): Inline[] => {
      const words = part.text.slice(start, end);
      return words === '' ? [] : [{ ...part, text: words }];
    };
    const wording = bracket(['–', part.text.slice(from, to)], [`M${c % 5}`, letters(2)]);
    const line = [...piece(0, from), wording, ...piece(to)];
    return content.with(at, { ...block, content: [...block.content.toSpliced(place, 1, ...line)] });
  });
}

export function closeBrackets(log: ModelLog, { a, b }: Where): KeptChange | null {
  return rewritten(log, a, (content) => content.flatMap((block) => settled(block, b)));
}

/** Takes back a change where nobody has edited inside it. */
export function takeBack(log: ModelLog, kept: KeptChange): void {
  const doc = readAnew(log);
  doc.clientID = serverClient(0.3);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  if (!isRefusal(undoChange(doc, kept)) && updates.length > 0) change(log, serverClient(0.3), Y.mergeUpdates(updates));
}

function rewritten(log: ModelLog, a: number, edit: (content: Content) => Content): KeptChange | null {
  const doc = readAnew(log);
  doc.clientID = serverClient(0.3);
  const provision = PROVISIONS[a % PROVISIONS.length]!;
  const content = projectProvision(doc, provision)?.content ?? [];
  let wrote = false;
  doc.on('update', () => {
    wrote = true;
  });
  const kept = changed(doc, () => applyContent(doc, provision, edit(content), { merge: 'm' }));
  if (!wrote) return null;
  change(log, serverClient(0.3), kept.update);
  return kept;
}

function settled(block: Block, choice: number): Block[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [block];
  return [{ ...block, content: block.content.flatMap((part) => chosen(part, choice)) }];
}

function chosen(part: Inline, choice: number): readonly Inline[] {
  if (part.kind !== 'alternatives') return [part];
  return part.options[choice % part.options.length]!.content;
}
